/* Texts of every kind to the readers of parameters and of tables, which are in this very process: where a program would
   end, the reader is left by a jump. Usage: fuzz-texts params|table FIRST COUNT SCRATCH FILE...
   An input is one of the files with one to four changes; the same number, the same input. Of params the first file is
   the base, which the input overlays. fuzz-texts one NUMBER 1 SCRATCH FILE... leaves that input in SCRATCH.
   A reader must refuse an input in sentences, a line each, or read it, and then all that it gives must be in its
   range. */
#define _GNU_SOURCE
#include "params.h"
#include "table.h"
#include <setjmp.h>
#include <string.h>
static _Noreturn void leave(int status);
#define exit(status) leave(status)
#include "base.c"
#undef exit
#include <sys/wait.h>

const char Code_digest[DIGEST_SIZE] = "0";
static jmp_buf back;
static _Noreturn void leave(int status) { longjmp(back, status + 1); }

static uint64_t state;
static size_t draw(size_t n)
{
  state = state * 6364136223846793005u + 1442695040888963407u;
  return n > 0 ? (size_t)(state >> 33) % n : 0;
}
enum { MOST = 1 << 16, MOST_FILES = 64 };
static struct { char *text; size_t length; } seed[MOST_FILES];
static int seeds = 0;
static char text[MOST + 1];
static size_t length;

static const char *const odd[] = {
  "nan", "inf", "-inf", "-1", "0", "1e309", "-1e309", "1e-400", "99999999999999999999", "-99999999999999999999", "0x10",
  "07", "1.", ".5", "1e", "-0", "3L", "2147483648", "4294967297", "\"\"", "\"", "'", "{", "}", "(", ")", "[", "]", ";",
  "=", ":", "\t", "\n", "\r", "\t\t", "\n\n", "#", "//", "/*", "*/", "@include \"x\"\n", "true", "%s%n", "$(false)",
  "\\input{x}", "\xff", "\xe2\x82\xac", "network: {", "N = 5;", "run: { seeds = 2; };", "key", "exact", "bounded",
  "told", "# column\tunit\texactness\tmeaning\n", "# seal 0\n", "# a\tb\tkey\tc\n", "x", " ", "_", "&", "~", "^", "%",
  "$"};

static void replace(size_t from, size_t to, const char *by, size_t size)
{
  if (length - (to - from) + size > MOST)
    return;
  memmove(text + from + size, text + to, length - to);
  memcpy(text + from, by, size);
  length += size - (to - from);
}
static void mutate(void)
{
  static char many[20000];
  size_t at = draw(length + 1), end = at, k;
  const char *word = odd[draw(sizeof odd / sizeof *odd)];
  switch (draw(10)) {
  case 0: case 1: case 2:                          /* a number or a word by something odd */
    while (at < length && !isalnum((unsigned char)text[at])) at++;
    for (end = at; end < length && (isalnum((unsigned char)text[end]) || strchr(".-+_", text[end]) != NULL); ) end++;
    replace(at, end, word, strlen(word));
    break;
  case 3: replace(at, at, word, strlen(word)); break;
  case 4: end = at + draw(draw(2) ? 8 : 200); replace(at, end < length ? end : length, "", 0); break;
  case 5: if (at < length) text[at] = (char)draw(256); break;
  case 6:                                          /* a piece of another file */
    k = draw((size_t)seeds);
    end = draw(seed[k].length + 1);
    replace(at, at, seed[k].text + end, draw(seed[k].length - end + 1) % 300);
    break;
  case 7:                                          /* a line again, or gone */
    while (at > 0 && text[at - 1] != '\n') at--;
    for (end = at; end < length && text[end] != '\n'; ) end++;
    if (draw(2) && end < length && end - at < sizeof many) {
      memcpy(many, text + at, end + 1 - at);
      replace(at, at, many, end + 1 - at);
    } else
      replace(at, end < length ? end + 1 : length, "", 0);
    break;
  case 8:                                          /* one character many times */
    memset(many, draw(2) ? (int)draw(256) : *word, sizeof many);
    replace(at, at, many, (size_t)1 << draw(14));
    break;
  case 9: length = draw(4) == 0 ? at : length; break;
  }
}

/* --- what must hold of what was read */
static void hold(int good, const char *what)
{
  if (good)
    return;
  printf("# not held: %s\n", what);
  fflush(stdout);
  abort();
}
static void in_range_REAL(double x, double low, double high, const char *words, const char *key)
{ (void)words; hold(x >= low && x <= high, key); }
static void in_range_INT(int x, double low, double high, const char *words, const char *key)
{ (void)words; hold(x >= low && x <= high, key); }
static void in_range_WORD(const char *x, double low, double high, const char *words, const char *key)
{ (void)low, (void)high; hold(*x != '\0' && strchr(x, ' ') == NULL && strstr(words, x) != NULL, key); }
static void in_range_TEXT(const char *x, double low, double high, const char *words, const char *key)
{ (void)low, (void)words; hold(strlen(x) <= high && strpbrk(x, "\n\t") == NULL, key); }
static void in_range_FILES(FILES x, double low, double high, const char *words, const char *key)
{
  (void)words;
  hold(x.count >= low && x.count <= high, key);
  for (int k = 0; k < x.count; k++)
    hold(memchr(x.name[k], '\0', sizeof x.name[k]) != NULL && *x.name[k] != '\0', key);
}
#define IN_RANGE(kind, stage, field, key, symbol, low, high, words, ...) \
  in_range_##kind(p.field, low, high, words, key);
static const char *base;
static void read_params(const char *path)
{
  static Params p;
  const char *file[] = {base, path};
  char digest[DIGEST_SIZE];
  FILE *nowhere = fopen("/dev/null", "w");
  Params_read(&p, file, 2);
  PARAM_LIST(IN_RANGE)
  for (int stage = 0; stage < PERTURB; stage++) {
    Params_digest(&p, (Stage)stage, 1, digest);
    hold(strlen(digest) == 64, "digest");
  }
  hold(Params_samples(&p) > 0, "samples");
  Params_table(&p, nowhere);
  Params_given(&p, path, nowhere);
  fclose(nowhere);
}
static void read_table(const char *path)
{
  char digest[DIGEST_SIZE];
  Sheet_T sheet = Sheet_read(path);
  int columns = Sheet_columns(sheet);
  hold(columns > 0, "columns");
  for (int j = 0; j < columns; j++) {
    hold(Sheet_column(sheet, Sheet_name(sheet, j)) == j, "column");
    hold(Sheet_exactness(sheet, j) < EXACTNESSES, "exactness");
    hold(Sheet_unit(sheet, j) != NULL && Sheet_meaning(sheet, j) != NULL, "unit");
    for (long i = 0; i < Sheet_rows(sheet); i++)
      hold(strpbrk(Sheet_word(sheet, i, j), "\t\n") == NULL, "word");
  }
  hold(strlen(Sheet_mark(sheet, "code")) < 1000, "mark");
  Table_made_with(path, "0");
  Table_seal(path, digest);
  for (int j = 0; j < columns; j++)
    for (long i = 0; i < Sheet_rows(sheet); i++) {
      double x, y;
      if (Number_read(Sheet_word(sheet, i, j), &x)) {
        y = Sheet_number(sheet, i, j);
        hold(x == y || (x != x && y != y), "number");
      }
    }
  Sheet_free(&sheet);
}

/* --- one input */
static void make_input(uint64_t number, const char *path)
{
  state = number * 2654435761u + 99;
  for (int k = 0; k < 8; k++) draw(2);
  size_t k = draw((size_t)seeds), changes = 1 + draw(2) * draw(4);
  length = seed[k].length < MOST ? seed[k].length : MOST;
  memcpy(text, seed[k].text, length);
  while (changes-- > 0)
    mutate();
  FILE *file = fopen(path, "wb");
  if (file == NULL || fwrite(text, 1, length, file) != length || fclose(file) != 0)
    abort();
}
static void judge(int status, const char *said)
{
  for (const char *line = said; *line != '\0'; line = strchr(line, '\n') + 1)
    hold(strncmp(line, "program: ", 9) == 0 && strchr(line, '\n') != NULL, "a sentence a line");
  hold((status == 2) == (*said != '\0') && (status == 0 || status == 2), "exit 2 with a sentence");
}
typedef struct { volatile long at, refused, read; } Shared;

int main(int argc, char **argv)
{
  if (argc < 6)
    return 3;
  int params = strcmp(argv[1], "params") == 0, one = strcmp(argv[1], "one") == 0;
  long first = atol(argv[2]), count = atol(argv[3]), faults = 0;
  const char *path = argv[4];
  base = argv[5];
  for (int k = 5; k < argc && seeds < MOST_FILES; k++, seeds++) {
    FILE *file = fopen(argv[k], "rb");
    seed[seeds].text = calloc(1, 1 << 20);
    seed[seeds].length = fread(seed[seeds].text, 1, 1 << 20, file);
    fclose(file);
  }
  if (one) {                                       /* to look at it */
    make_input((uint64_t)first, path);
    return 0;
  }
  Shared *shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  for (shared->at = first; shared->at < first + count; ) {
    long from = shared->at;
    pid_t child = fork();
    if (child == 0) {
      char *said = NULL;
      size_t size;
      for (; shared->at < first + count && shared->at < from + 200; shared->at++) {
        alarm(20);
        make_input((uint64_t)shared->at, path);
        complaints = 0;
        stderr = open_memstream(&said, &size);
        int status = setjmp(back);
        if (status == 0)
          params ? read_params(path) : read_table(path);
        fclose(stderr);
        judge(status == 0 ? 0 : status - 1, said);
        status == 0 ? shared->read++ : shared->refused++;
        free(said);
      }
      _exit(0);
    }
    int status;
    waitpid(child, &status, 0);
    if (from / 50000 != shared->at / 50000)
      printf("# %ld inputs: %ld read, %ld refused\n", shared->at - first, shared->read, shared->refused);
    if (status != 0) {
      printf("# WRONG: input %ld: status %d\n", shared->at++, WIFSIGNALED(status) ? 128 + WTERMSIG(status)
             : WEXITSTATUS(status));
      faults++;
    }
    fflush(stdout);
  }
  printf("%ld inputs: %ld read, %ld refused, %ld wrong\n", count, shared->read, shared->refused, faults);
  return faults > 0;
}
