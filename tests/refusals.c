/* Run a command again and again, each time with another of its system calls, or of its allocations, refused; and judge
   how it ends. Usage: refusals calls|SHIM MOST FOLDER PROGRAM ARGUMENT...
   At most MOST of them are refused, spread over the run; 0: each one.
   FOLDER/old is what is there before, FOLDER/new what a good run leaves, FOLDER/now where the command writes. A run
   must end with status 2, one sentence and all as in old, or with status 0 and all as in new. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

/* The calls that are refused, and how. Left out are those that cannot fail, or that a process cannot refuse. */
static const struct { long number; const char *name; int error; } call[] = {
  {SYS_openat, "openat", EMFILE}, {SYS_read, "read", EIO}, {SYS_pread64, "pread64", EIO},
  {SYS_write, "write", ENOSPC}, {SYS_pwrite64, "pwrite64", ENOSPC}, {SYS_lseek, "lseek", EIO},
  {SYS_close, "close", EIO}, {SYS_fsync, "fsync", EIO}, {SYS_ftruncate, "ftruncate", EIO},
  {SYS_rename, "rename", EIO}, {SYS_unlink, "unlink", EIO}, {SYS_mkdir, "mkdir", EIO},
  {SYS_newfstatat, "newfstatat", EIO}, {SYS_fstat, "fstat", EIO}, {SYS_stat, "stat", EIO},
  {SYS_lstat, "lstat", EIO}, {SYS_access, "access", EIO}, {SYS_readlink, "readlink", EIO},
  {SYS_flock, "flock", EIO}, {SYS_fcntl, "fcntl", EIO}, {SYS_getdents64, "getdents64", EIO},
  {SYS_mmap, "mmap", ENOMEM}, {SYS_brk, "brk", ENOMEM}, {SYS_mprotect, "mprotect", ENOMEM},
  {SYS_madvise, "madvise", ENOMEM}, {SYS_mremap, "mremap", ENOMEM}, {SYS_clone, "clone", EAGAIN},
  {SYS_clone3, "clone3", EAGAIN}, {SYS_uname, "uname", EIO}, {SYS_ioctl, "ioctl", EIO},
  {SYS_prlimit64, "prlimit64", EPERM}, {SYS_sched_getaffinity, "sched_getaffinity", EPERM},
  {SYS_kill, "kill", EPERM}};

static int which(long number)
{
  int k = sizeof call / sizeof *call - 1;
  while (k >= 0 && call[k].number != number)
    k--;
  return k;
}

enum { PATH = 2048, LINE = 16384 };
static char refused[256];                          /* the call, or who asked for memory; "": none was */
static long counted;                               /* of a run in which none was */
static char now[PATH], old[PATH], new[PATH], errors[PATH];

/* --- system calls ----------------------------------------------------------------------------------------------- */
/* The program begins to read its command line, which opens /dev/null. */
static int is_the_beginning(pid_t child, const struct user_regs_struct *regs)
{
  if ((long)regs->orig_rax != SYS_openat)
    return 0;
  long word = ptrace(PTRACE_PEEKDATA, child, (void *)regs->rsi, NULL);
  return memcmp(&word, "/dev/nul", sizeof word) == 0;
}

/* Of the call that the child is about to make comes an error. brk has none: it gives the end of memory as it is, and is
   asked for just that. */
static void refuse(pid_t child, struct user_regs_struct regs, int k)
{
  struct user_regs_struct after;
  unsigned long long argument = regs.rdi;
  int status, is_brk = call[k].number == SYS_brk;
  if (is_brk)
    regs.rdi = 0;
  else
    regs.orig_rax = (unsigned long long)-1;
  ptrace(PTRACE_SETREGS, child, NULL, &regs);
  ptrace(PTRACE_SYSCALL, child, NULL, NULL);
  waitpid(child, &status, 0);
  ptrace(PTRACE_GETREGS, child, NULL, &after);
  after.rdi = argument;
  if (!is_brk)
    after.rax = (unsigned long long)-call[k].error;
  ptrace(PTRACE_SETREGS, child, NULL, &after);
  snprintf(refused, sizeof refused, "%s", call[k].name);
}

/* Let the child run to its n-th call, refuse that, let it go, and return how it ends. */
static int refuse_call(pid_t child, long n)
{
  struct user_regs_struct regs;
  long count = 0;
  int begun = 0, inside = 0, signal = 0, status;
  waitpid(child, &status, 0);
  ptrace(PTRACE_SETOPTIONS, child, NULL, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
  while (ptrace(PTRACE_SYSCALL, child, NULL, (void *)(long)signal) == 0) {
    waitpid(child, &status, 0);
    counted = count;
    if (!WIFSTOPPED(status))
      return status;
    signal = WSTOPSIG(status) == (SIGTRAP | 0x80) || WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
    if (WSTOPSIG(status) != (SIGTRAP | 0x80) || !(inside = !inside))
      continue;
    ptrace(PTRACE_GETREGS, child, NULL, &regs);
    int k = which((long)regs.orig_rax);
    if (begun && k >= 0 && ++count == n) {
      refuse(child, regs, k);
      ptrace(PTRACE_DETACH, child, NULL, NULL);
      break;
    }
    begun |= is_the_beginning(child, &regs);
  }
  waitpid(child, &status, 0);
  return status;
}

/* --- a run ------------------------------------------------------------------------------------------------------ */
static void become(const char *shim, long n, char **command, int told)
{
  char number[32];
  int file = open(errors, O_WRONLY | O_CREAT | O_TRUNC, 0600), none = open("/dev/null", O_RDONLY);
  dup2(none, 0), dup2(file, 1), dup2(file, 2), dup2(told, 9);
  for (int k = 3; k < 16; k++)
    if (k != 9)
      close(k);
  alarm(120);
  snprintf(number, sizeof number, "%ld", n);
  if (shim != NULL && setenv("REFUSE", number, 1) == 0)
    setenv("LD_PRELOAD", shim, 1);
  else
    ptrace(PTRACE_TRACEME, 0, NULL, NULL);
  execv(command[0], command);
  _exit(127);
}

static int run(const char *shim, long n, char **command)
{
  int told[2], status = 0;
  ssize_t got;
  refused[0] = '\0';
  if (pipe(told) != 0)
    exit(3);
  pid_t child = fork();
  if (child == 0)
    become(shim, n, command, told[1]);
  close(told[1]);
  if (shim == NULL)
    status = refuse_call(child, n);
  else
    waitpid(child, &status, 0);
  if (shim != NULL && (got = read(told[0], refused, sizeof refused - 1)) > 0)
    refused[got] = '\0';
  if (shim != NULL && sscanf(refused, "%ld", &counted) == 1)
    refused[0] = '\0';
  close(told[0]);
  return status;
}

/* --- folders ---------------------------------------------------------------------------------------------------- */
enum { MOST = 1 << 24 };                           /* bytes of a file */
static ssize_t slurp(const char *folder, const char *name, char **bytes)
{
  char path[2 * PATH];
  if (*bytes == NULL)
    *bytes = malloc(MOST);
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "rb");
  if (file == NULL)
    return -1;
  ssize_t length = (ssize_t)fread(*bytes, 1, MOST, file);
  fclose(file);
  return length;
}

static int does(const char *line)                  /* by a shell; whether it succeeds */
{
  return setenv("LINE", line, 1) == 0 && system("exec bash -c \"$LINE\" >/dev/null 2>&1") == 0;
}

static int is_folder(const char *folder, const char *name, char path[2 * PATH])
{
  struct stat there;
  snprintf(path, 2 * PATH, "%s/%s", folder, name);
  return stat(path, &there) == 0 && S_ISDIR(there.st_mode);
}

/* Files of the same bytes; folders of the same names and the same texts. */
static int alike(const char *one, const char *other, const char *name)
{
  static char *a, *b;
  char line[5 * PATH], left[2 * PATH], right[2 * PATH];
  if (is_folder(one, name, left) && is_folder(other, name, right)) {
    snprintf(line, sizeof line, "diff -rq -x '*.h5' '%s' '%s' && diff <(ls '%s') <(ls '%s')", left, right, left, right);
    return does(line);
  }
  ssize_t m = slurp(one, name, &a), n = slurp(other, name, &b);
  return m == n && (m <= 0 || memcmp(a, b, (size_t)m) == 0);
}

/* What FOLDER/now is like: some files are as in old, or as in new, or as in neither. A checkpoint is left for the next
   run. A process that a signal has ended cannot clean up, and its temporary files do not count. */
enum { OLD = 1, NEW = 2, NEITHER = 4 };
static int may_be_left(const char *name, int signalled)
{
  return strstr(name, ".checkpoint") != NULL || (signalled && strstr(name, ".partial") != NULL);
}

static int compare(int forgiving, int signalled)
{
  const char *const folder[] = {now, old, new};
  int found = 0;
  for (int k = 0; k < 3; k++) {
    DIR *list = opendir(folder[k]);
    for (struct dirent *d; list != NULL && (d = readdir(list)) != NULL; )
      if (d->d_name[0] != '.' && !(forgiving && may_be_left(d->d_name, signalled))) {
        int as_old = alike(now, old, d->d_name), as_new = alike(now, new, d->d_name);
        found |= as_old && as_new ? 0 : as_old ? OLD : as_new ? NEW : NEITHER;
      }
    closedir(list);
  }
  return found;
}

static void put_back(void)
{
  char line[4 * PATH];
  snprintf(line, sizeof line, "rm -rf '%s'/* && cp -a '%s'/. '%s'", now, old, now);
  if (!does(line))
    exit(3);
}

/* The same arrays in other bytes: zlib without memory leaves an array as it is, and HDF5 stores it so. */
static int same_contents(void)
{
  char line[6 * PATH];
  snprintf(line, sizeof line, "for f in '%s'/*; do f=${f##*/}; cmp '%s'/\"$f\" '%s'/\"$f\" || { [[ $f == *.h5 ]] && "
           "diff <($RECORD '%s'/\"$f\") <($RECORD '%s'/\"$f\"); } || exit 1; done", new, now, new, now, new);
  return getenv("RECORD") != NULL && does(line);
}

/* --- the verdict ------------------------------------------------------------------------------------------------ */
static int lines;                                  /* on standard error, and the first of them */
static char first[LINE];
static void listen(void)
{
  char line[LINE];
  FILE *file = fopen(errors, "r");
  first[0] = '\0';
  for (lines = 0; file != NULL && fgets(line, sizeof line, file) != NULL; lines++)
    if (lines == 0)
      snprintf(first, sizeof first, "%.*s", (int)strcspn(line, "\n"), line);
  if (file != NULL)
    fclose(file);
}

enum { REFUSED, HARMLESS, LIBRARY, WRONG, VERDICTS };
static int judge(int status, const char *program, char verdict[2 * LINE])
{
  int signalled = WIFSIGNALED(status), code = signalled ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  int found = compare(1, signalled), spoken;
  listen();
  spoken = lines == 1 && strncmp(first, program, strlen(program)) == 0;
  int half = found == (OLD | NEW) && strstr(first, "; new are: ") != NULL;      /* and the sentence says so */
  const char *left = found & NEITHER ? ", and something is left" : found & NEW ? ", and something is new" : "";
  snprintf(verdict, 2 * LINE, "status %d, %d lines%s: %.200s", code, lines, left, first);
  if (code == 0 && (!(found & (OLD | NEITHER)) || same_contents()))
    return HARMLESS;
  if (code == 2 && spoken && (!(found & (NEW | NEITHER)) || half))
    return REFUSED;
  /* A library that cannot do without what it asked for. Nothing may be lost by that: all is as before, or it died when
     it was closed, and all is new and whole. */
  if (strncmp(refused, "lib", 3) == 0 && code != 0 && (found == OLD || found == 0 || (signalled && found == NEW))
      && strstr(first, "Assertion") == NULL)
    return LIBRARY;
  return WRONG;
}

int main(int argc, char **argv)
{
  char verdict[2 * LINE];
  long tried[VERDICTS] = {0}, all = 0;
  if (argc < 5) {
    fputs("usage: refusals calls|SHIM MOST FOLDER PROGRAM ARGUMENT...\n", stderr);
    return 3;
  }
  const char *shim = strcmp(argv[1], "calls") == 0 ? NULL : argv[1], *folder = argv[3];
  const char *slash = strrchr(argv[4], '/'), *program = slash != NULL ? slash + 1 : argv[4];
  long most = atol(argv[2]);
  snprintf(errors, sizeof errors, "%s/errors", folder);
  snprintf(now, sizeof now, "%s/now", folder);
  snprintf(old, sizeof old, "%s/old", folder);
  snprintf(new, sizeof new, "%s/new", folder);
  put_back();
  run(shim, LONG_MAX, argv + 4);
  long total = counted, step = most > 0 && total > most ? total / most : 1;
  for (long n = 1; n <= total; n += step) {
    if (compare(0, 0) & (NEW | NEITHER))
      put_back();
    int status = run(shim, n, argv + 4);
    if (refused[0] == '\0')
      continue;                                    /* fewer than in the run that was counted */
    int k = judge(status, program, verdict);
    tried[k]++, all++;
    if (k >= LIBRARY)
      printf("# %s: %s, number %ld: %s: %s\n", k == LIBRARY ? "library" : "WRONG", program, n, refused, verdict);
    fflush(stdout);
  }
  printf("%s: %ld of %ld %s refused: %ld told, %ld without effect, %ld ended by a library, %ld wrong\n", program, all,
         total, shim == NULL ? "system calls" : "allocations", tried[REFUSED], tried[HARMLESS], tried[LIBRARY],
         tried[WRONG]);
  return tried[WRONG] > 0 || all == 0;
}
