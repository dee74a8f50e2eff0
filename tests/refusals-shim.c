/* To be preloaded: the allocation of the number REFUSE gets no memory. Counted from where a program begins to read its
   command line, which opens /dev/null (src/ground/foundation.nw). Who asked for it, the program or which library, is
   written to descriptor 9. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t), *__libc_memalign(size_t, size_t);
static long wanted = 0, count = 0;
static int begun = 0;

__attribute__((constructor)) static void prepare(void)
{
  void *frame[2];
  const char *text = getenv("REFUSE");
  backtrace(frame, 2);                             /* allocates when it is called first */
  wanted = text != NULL ? atol(text) : 0;
}

/* Who refuses none is told how many there were. */
__attribute__((destructor)) static void end(void)
{
  if (wanted == LONG_MAX)
    dprintf(9, "%ld", count);
}

/* The first object on the way up that is neither this one nor the C library. */
static void tell(void)
{
  void *frame[24];
  Dl_info here, object;
  char line[256] = "?";
  int frames = backtrace(frame, 24);
  dladdr((void *)tell, &here);
  for (int k = 0; k < frames; k++)
    if (dladdr(frame[k], &object) != 0 && object.dli_fbase != here.dli_fbase
        && strstr(object.dli_fname, "/libc.so") == NULL) {
      const char *slash = strrchr(object.dli_fname, '/');
      snprintf(line, sizeof line, "%s", slash != NULL ? slash + 1 : object.dli_fname);
      break;
    }
  if (write(9, line, strlen(line)) < 0)
    abort();
}

static int refused(void)
{
  if (!begun || ++count != wanted)
    return 0;
  tell();
  errno = ENOMEM;
  return 1;
}

void *malloc(size_t size) { return refused() ? NULL : __libc_malloc(size); }
void *calloc(size_t n, size_t size) { return refused() ? NULL : __libc_calloc(n, size); }
void *realloc(void *old, size_t size) { return refused() ? NULL : __libc_realloc(old, size); }
void *memalign(size_t unit, size_t size) { return refused() ? NULL : __libc_memalign(unit, size); }
void *aligned_alloc(size_t unit, size_t size) { return memalign(unit, size); }
int posix_memalign(void **found, size_t unit, size_t size)
{
  void *memory = memalign(unit, size);
  if (memory != NULL)
    *found = memory;
  return memory != NULL ? 0 : ENOMEM;
}

int open(const char *path, int flags, ...)
{
  va_list list;
  va_start(list, flags);
  int mode = (flags & O_CREAT) != 0 ? va_arg(list, int) : 0;
  va_end(list);
  begun |= strcmp(path, "/dev/null") == 0;
  return openat(AT_FDCWD, path, flags, mode);
}
