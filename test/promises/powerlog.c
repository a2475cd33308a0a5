/*
 * Loaded in front of a server's C library, this writes down every change to the files of its database and every sync, in order and with
 * the time. From that log a test builds what a disk may hold after the power went away at any moment.
 *
 * A change is noted before it is made and a sync after it is done: what is in flight counts as not safe.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

struct entry {
  uint64_t nanoseconds;
  uint64_t offset;
  uint32_t kind; /* a letter: W write, T truncate, S sync, U unlink, C create */
  uint32_t name_bytes;
  uint64_t data_bytes;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int log_file = -2;

static int open_log(void) {
  if (log_file == -2) {
    const char *path = getenv("POWERLOG");
    log_file = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
  }
  return log_file;
}

/* The database and its journals; the shared-memory index is rebuilt at every start. */
static int is_watched(const char *path) {
  const char *name = strstr(path, "/enough.db");
  if (!name) {
    const char *folder = getenv("POWERLOG_FOLDER");
    return folder && strcmp(folder, path) == 0;
  }
  return strstr(name, "-shm") == NULL && strchr(name + 1, '/') == NULL;
}

static int path_of(int file, char *path, size_t size) {
  char link[64] = "/proc/self/fd/", digits[16];
  int at = 0, left = file;
  do digits[at++] = (char)('0' + left % 10); while ((left /= 10) > 0);
  size_t end = strlen(link);
  while (at > 0) link[end++] = digits[--at];
  link[end] = 0;
  ssize_t length = readlink(link, path, size - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_watched(path);
}

static void note(char kind, const char *path, uint64_t offset, const void *data, uint64_t bytes) {
  if (open_log() < 0) return;
  struct timespec now;
  pthread_mutex_lock(&lock);
  clock_gettime(CLOCK_MONOTONIC, &now);
  struct entry entry = {(uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec, offset, (uint32_t)kind, (uint32_t)strlen(path),
                        data ? bytes : 0};
  struct iovec parts[3] = {{&entry, sizeof entry}, {(void *)path, entry.name_bytes}, {(void *)data, entry.data_bytes}};
  syscall(SYS_writev, log_file, parts, data ? 3 : 2);
  pthread_mutex_unlock(&lock);
}

static void note_file(char kind, int file, uint64_t offset, const void *data, uint64_t bytes) {
  char path[4096];
  if (path_of(file, path, sizeof path)) note(kind, path, offset, data, bytes);
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

ssize_t pwrite64(int file, const void *data, size_t bytes, off64_t offset) {
  REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
  note_file('W', file, (uint64_t)offset, data, bytes);
  return real(file, data, bytes, offset);
}

ssize_t pwrite(int file, const void *data, size_t bytes, off_t offset) {
  REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
  note_file('W', file, (uint64_t)offset, data, bytes);
  return real(file, data, bytes, offset);
}

ssize_t write(int file, const void *data, size_t bytes) {
  REAL(ssize_t, write, int, const void *, size_t);
  char path[4096];
  if (path_of(file, path, sizeof path)) {
    off_t offset = lseek(file, 0, SEEK_CUR);
    if (offset >= 0) note('W', path, (uint64_t)offset, data, bytes);
  }
  return real(file, data, bytes);
}

int ftruncate64(int file, off64_t length) {
  REAL(int, ftruncate64, int, off64_t);
  note_file('T', file, (uint64_t)length, NULL, 0);
  return real(file, length);
}

int ftruncate(int file, off_t length) {
  REAL(int, ftruncate, int, off_t);
  note_file('T', file, (uint64_t)length, NULL, 0);
  return real(file, length);
}

int fsync(int file) {
  REAL(int, fsync, int);
  int done = real(file);
  if (done == 0) note_file('S', file, 0, NULL, 0);
  return done;
}

int fdatasync(int file) {
  REAL(int, fdatasync, int);
  int done = real(file);
  if (done == 0) note_file('S', file, 0, NULL, 0);
  return done;
}

int unlink(const char *path) {
  REAL(int, unlink, const char *);
  if (is_watched(path)) note('U', path, 0, NULL, 0);
  return real(path);
}

static void note_created(const char *path, int flags) {
  struct stat known;
  if ((flags & O_CREAT) && is_watched(path) && stat(path, &known) != 0) note('C', path, 0, NULL, 0);
}

int open64(const char *path, int flags, ...) {
  REAL(int, open64, const char *, int, ...);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  note_created(path, flags);
  return real(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  REAL(int, open, const char *, int, ...);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  note_created(path, flags);
  return real(path, flags, mode);
}
