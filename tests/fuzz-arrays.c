/* Change one thing of an HDF5 file, and say what. Usage: fuzz-arrays NUMBER FILE; the same number, the same change.
   What is said begins with the kind of the change. form: a mark or an array is of another class, type, shape, length
   or storage, or is missing; a reader must refuse it, or not look at it. value: other numbers in the right form.
   bytes: any bytes of the file. */
#include <hdf5.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static uint64_t state;
static long draw(long n)                           /* 0 ... n - 1 */
{
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (long)((state >> 33) % (uint64_t)n);
}

/* The arrays and the marks of the file. */
enum { MOST = 256 };
static char name[MOST][128], mark[MOST][2][128];
static int names = 0, marks = 0;

static herr_t note_mark(hid_t object, const char *text, const H5A_info_t *info, void *of)
{
  (void)object, (void)info;
  if (marks < MOST) {
    snprintf(mark[marks][0], sizeof mark[0][0], "%s", (const char *)of);
    snprintf(mark[marks++][1], sizeof mark[0][1], "%s", text);
  }
  return 0;
}
static herr_t note_object(hid_t root, const char *object, const H5O_info_t *info, void *data)
{
  (void)data;
  hid_t it = H5Oopen(root, object, H5P_DEFAULT);
  if (info->type == H5O_TYPE_DATASET && names < MOST)
    snprintf(name[names++], sizeof name[0], "%s", object);
  H5Aiterate2(it, H5_INDEX_NAME, H5_ITER_INC, NULL, note_mark, (void *)object);
  H5Oclose(it);
  return 0;
}

/* --- marks */
static hid_t text_type(size_t size)
{
  hid_t type = H5Tcopy(H5T_C_S1);
  H5Tset_size(type, size);
  return type;
}
static const char *change_mark(hid_t file, const char *of, const char *called)
{
  static const hsize_t list[H5S_MAX_RANK] = {1000, 2, 1, 1, 1};
  static char said[64], bytes[1 << 16];
  const char *const words[] = {"", "x", "nan", "-1", "99999999999999999999", "no", "yes",
                               "%s%n", "a\tb", "a\nb", "$(false)", "\\input{x}", "\xff\xfe"};
  hid_t object = H5Oopen(file, of, H5P_DEFAULT), type = -1, space = H5Screate(H5S_SCALAR);
  int kind = (int)draw(13);
  memset(bytes, 'a' + (int)draw(20), sizeof bytes);
  H5Adelete(object, called);
  switch (kind) {
  case 0: return "form: mark removed";
  case 1: type = H5Tcopy(H5T_STD_I64LE); break;
  case 2: type = H5Tcopy(H5T_IEEE_F64LE); break;
  case 3: type = text_type(65), space = H5Screate_simple(1, list, NULL); break;
  case 4: type = text_type(8), space = H5Screate_simple(2, list, NULL); break;
  case 5: type = text_type(60000); break;
  case 6: type = H5Tcopy(H5T_C_S1), space = H5Screate(H5S_NULL); break;
  case 7: type = H5Tcreate(H5T_OPAQUE, 65); H5Tset_tag(type, "t"); break;
  case 8: type = H5Tcreate(H5T_COMPOUND, 65); H5Tinsert(type, "s", 0, text_type(65)); break;
  case 9: type = H5Tarray_create2(H5T_STD_I32LE, 1, list + 1); break;
  case 10: type = text_type(H5T_VARIABLE); break;
  case 11: type = H5Tcopy(H5T_STD_REF_OBJ); memset(bytes, 0, sizeof bytes); break;
  default: {
    const char *word = words[draw(sizeof words / sizeof *words)];
    snprintf(bytes, sizeof bytes, "%s", word);
    type = text_type(strlen(word) + 1);
  } }
  hid_t new = H5Acreate2(object, called, type, space, H5P_DEFAULT, H5P_DEFAULT);
  const char *pointer[2000];
  for (int k = 0; k < 2000; k++)
    pointer[k] = "text";
  H5Awrite(new, type, kind == 10 ? (const void *)pointer : bytes);
  snprintf(said, sizeof said, "form: mark of kind %d", kind);
  return said;
}

/* --- arrays */
typedef struct { hid_t type, plist; int rank; hsize_t dims[H5S_MAX_RANK]; size_t count; double *x; } Array;

static Array take(hid_t file, const char *called)
{
  Array a = {0};
  hid_t set = H5Dopen2(file, called, H5P_DEFAULT), space = H5Dget_space(set);
  a.type = H5Dget_type(set), a.plist = H5Dget_create_plist(set);
  a.rank = H5Sget_simple_extent_dims(space, a.dims, NULL);
  a.count = (size_t)H5Sget_simple_extent_npoints(space);
  a.x = calloc(2 * a.count + 100000, sizeof *a.x);
  H5Dread(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, a.x);
  H5Dclose(set);
  return a;
}
static int chunked_like(Array *a)                  /* the properties of a written array, for its new shape */
{
  hsize_t chunk[H5S_MAX_RANK];
  H5Pclose(a->plist);
  a->plist = H5Pcreate(H5P_DATASET_CREATE);
  if (a->rank < 1)
    return 0;
  for (int k = 0; k < a->rank; k++) {
    if (a->dims[k] == 0)
      return 0;
    chunk[k] = a->dims[k] < 64 ? a->dims[k] : 64;
  }
  H5Pset_chunk(a->plist, a->rank, chunk);
  H5Pset_deflate(a->plist, 1);
  H5Pset_fletcher32(a->plist);
  return 1;
}
static void put_anew(hid_t file, const char *called, Array *a, int write)
{
  hid_t space = a->rank == 0 ? H5Screate(H5S_SCALAR) : H5Screate_simple(a->rank, a->dims, NULL);
  H5Ldelete(file, called, H5P_DEFAULT);
  hid_t groups = H5Pcreate(H5P_LINK_CREATE);
  H5Pset_create_intermediate_group(groups, 1);
  hid_t set = H5Dcreate2(file, called, a->type, space, groups, a->plist, H5P_DEFAULT);
  if (write && set >= 0)
    H5Dwrite(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, a->x);
  if (set >= 0)
    H5Dclose(set);
}
static const char *change_shape(hid_t file, const char *called)
{
  Array a = take(file, called);
  int kind = (int)draw(8), rank = (int)draw(7), write = 1, chunks = 1;
  static char said[64];
  hsize_t many = a.count;
  switch (kind) {
  case 0:                                          /* the same numbers in another rank */
    if (rank == a.rank)
      rank = 7;
    a.rank = rank;
    for (int k = 0; k < rank; k++)
      a.dims[k] = k == 0 ? many : 1;
    break;
  case 1:
    for (int k = 0, j = a.rank - 1; k < j; k++, j--) {
      hsize_t d = a.dims[k];
      a.dims[k] = a.dims[j], a.dims[j] = d;
    }
    if (a.rank < 2)
      a.dims[0]++;
    break;
  case 2: a.dims[draw(a.rank)]++; break;
  case 3: a.dims[draw(a.rank)]--; break;
  case 4: a.dims[0] = 0; chunks = 0; break;
  case 5: a.dims[draw(a.rank)] = 1ull << (20 + draw(43)); write = 0; break;
  case 6: for (int k = 0; k < a.rank; k++) a.dims[k] = 1ull << 33; write = 0; break;
  case 7: a.rank = 0; chunks = 0; break;
  }
  if (chunks)
    chunked_like(&a);
  else
    H5Pclose(a.plist), a.plist = H5Pcreate(H5P_DATASET_CREATE);
  put_anew(file, called, &a, write);
  snprintf(said, sizeof said, "form: shape of kind %d", kind);
  return said;
}
static const char *change_type(hid_t file, const char *called)
{
  Array a = take(file, called);
  hsize_t two[1] = {2};
  hid_t type[] = {H5Tcopy(H5T_STD_I8LE), H5Tcopy(H5T_STD_I16LE), H5Tcopy(H5T_STD_I32LE), H5Tcopy(H5T_STD_U32LE),
    H5Tcopy(H5T_STD_I64LE), H5Tcopy(H5T_STD_U64BE), H5Tcopy(H5T_IEEE_F32LE), H5Tcopy(H5T_IEEE_F64BE),
    H5Tcopy(H5T_IEEE_F64LE), text_type(8), text_type(H5T_VARIABLE), H5Tcreate(H5T_OPAQUE, 8),
    H5Tcreate(H5T_COMPOUND, 16), H5Tarray_create2(H5T_IEEE_F64LE, 1, two), H5Tvlen_create(H5T_STD_I32LE),
    H5Tcopy(H5T_STD_REF_OBJ), H5Tenum_create(H5T_STD_I32LE), H5Tcopy(H5T_IEEE_F64LE), H5Tcopy(H5T_STD_U64LE)};
  int kind = (int)draw(sizeof type / sizeof *type), value = 3;
  static char said[64];
  H5Tinsert(type[12], "re", 0, H5T_IEEE_F64LE);
  H5Tinsert(type[12], "im", 8, H5T_IEEE_F64LE);
  H5Tenum_insert(type[16], "three", &value);
  H5Tset_ebias(type[17], 1000);
  H5Tset_precision(type[18], 40);
  if (H5Tequal(type[kind], a.type) > 0)
    return NULL;
  a.type = type[kind];
  put_anew(file, called, &a, (kind < 9) || kind > 16);
  snprintf(said, sizeof said, "form: type of kind %d", kind);
  return said;
}
static const char *change_storage(hid_t file, const char *called)
{
  Array a = take(file, called);
  int kind = (int)draw(9), other = (int)draw(names);
  static char said[64];
  if (kind < 3 || kind == 7)
    H5Pclose(a.plist), a.plist = H5Pcreate(H5P_DATASET_CREATE);
  switch (kind) {
  case 0: put_anew(file, called, &a, 1); break;                   /* contiguous */
  case 1: H5Pset_layout(a.plist, H5D_COMPACT), put_anew(file, called, &a, 1); break;
  case 2: H5Pset_external(a.plist, "/etc/hostname", 0, H5F_UNLIMITED), put_anew(file, called, &a, 0); break;
  case 3: put_anew(file, called, &a, 0); break;                   /* no chunk is there */
  case 4: H5Ldelete(file, called, H5P_DEFAULT), H5Lcreate_soft(called, file, called, H5P_DEFAULT, H5P_DEFAULT); break;
  case 5: H5Ldelete(file, called, H5P_DEFAULT);
    H5Lcreate_external("/dev/zero", "x", file, called, H5P_DEFAULT, H5P_DEFAULT); break;
  case 6: H5Ldelete(file, called, H5P_DEFAULT);
    H5Gclose(H5Gcreate2(file, called, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT)); break;
  case 7: H5Ldelete(file, called, H5P_DEFAULT); break;            /* the array is missing */
  case 8:
    if (strcmp(name[other], called) == 0)
      return NULL;
    H5Ldelete(file, called, H5P_DEFAULT);
    H5Lcreate_hard(file, name[other], file, called, H5P_DEFAULT, H5P_DEFAULT); break;
  }
  snprintf(said, sizeof said, kind == 8 ? "value: another array in its place" : "form: storage of kind %d", kind);
  return said;
}
static const char *change_values(hid_t file, const char *called)
{
  const double odd[] = {NAN, INFINITY, -INFINITY, -1, 1e300, -1e300, 2147483647, 4294967296., 1.8e19, 0.5, 1e-310, -0.};
  Array a = take(file, called);
  int kind = (int)draw(7);
  size_t at = a.count > 0 ? (size_t)draw((long)a.count) : 0;
  size_t row = a.rank > 1 && a.dims[0] > 0 ? a.count / a.dims[0] : 1;
  static char said[64];
  if (a.count < 2)
    return NULL;
  if (kind == 0 || kind == 1)
    a.x[at] = odd[draw(12)];
  if (kind == 1)
    for (size_t k = 0; k < a.count; k++)
      a.x[k] = a.x[at];
  if (kind == 2) {                                 /* two rows exchanged */
    size_t i = (size_t)draw((long)(a.count / row)), j = (size_t)draw((long)(a.count / row));
    for (size_t k = 0; k < row; k++) {
      double x = a.x[i * row + k];
      a.x[i * row + k] = a.x[j * row + k], a.x[j * row + k] = x;
    }
  }
  if (kind == 3)                                   /* backwards */
    for (size_t k = 0, j = a.count - 1; k < j; k++, j--) {
      double x = a.x[k];
      a.x[k] = a.x[j], a.x[j] = x;
    }
  if (kind == 4)
    a.x[at] = a.x[(size_t)draw((long)a.count)];
  if (kind == 5)
    a.x[at] += a.x[at] == floor(a.x[at]) ? 1 : 1e-3;
  if (kind == 6)
    for (size_t k = 0; k < a.count; k++)
      a.x[k] = 0;
  put_anew(file, called, &a, 1);
  snprintf(said, sizeof said, "value: numbers of kind %d", kind);
  return said;
}
static const char *add_something(hid_t file)
{
  hsize_t dims[5] = {2, 2, 2, 2, 2};
  hid_t space = H5Screate_simple((int)draw(5) + 1, dims, NULL);
  H5Dclose(H5Dcreate2(file, "extra\tarray\n", H5T_IEEE_F64LE, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
  H5Lcreate_external("/dev/zero", "x", file, "extra link", H5P_DEFAULT, H5P_DEFAULT);
  H5Lcreate_soft("nowhere", file, "extra soft link", H5P_DEFAULT, H5P_DEFAULT);
  return "form: something more";
}
static const char *change_bytes(const char *path)
{
  static char said[64];
  FILE *file = fopen(path, "r+b");
  fseek(file, 0, SEEK_END);
  long size = ftell(file), flips = 1 + draw(4);
  if (draw(8) == 0) {
    if (truncate(path, draw(size)) != 0)
      return NULL;
    return "bytes: cut";
  }
  for (long k = 0; k < flips; k++) {
    fseek(file, draw(2) ? draw(size) : draw(size < 4096 ? size : 4096), SEEK_SET);
    fputc((int)draw(256), file);
  }
  fclose(file);
  snprintf(said, sizeof said, "bytes: %ld changed", flips);
  return said;
}

int main(int argc, char **argv)
{
  const char *said = NULL;
  if (argc != 3)
    return 3;
  state = strtoull(argv[1], NULL, 10) * 2654435761u + 12345;
  for (int k = 0; k < 10; k++)
    draw(2);
  H5Eset_auto2(H5E_DEFAULT, NULL, NULL);
  hid_t file = H5Fopen(argv[2], H5F_ACC_RDWR, H5P_DEFAULT);
  if (file < 0)
    return 3;
  H5Ovisit2(file, H5_INDEX_NAME, H5_ITER_INC, note_object, NULL, H5O_INFO_BASIC);
  const char *called = "";
  long kind = draw(16);
  if (kind == 15) {
    H5Fclose(file);
    said = change_bytes(argv[2]);
    printf("%s\n", said);
    return 0;
  }
  while (said == NULL) {
    called = name[draw(names)];
    if (kind < 3) {
      int k = (int)draw(marks);
      called = mark[k][1];
      said = change_mark(file, mark[k][0], mark[k][1]);
    } else if (kind == 14)
      said = add_something(file), called = "";
    else
      said = kind < 6 ? change_shape(file, called) : kind < 8 ? change_type(file, called)
             : kind < 10 ? change_storage(file, called) : change_values(file, called);
  }
  printf("%s %s\n", said, called);
  return H5Fclose(file) < 0;
}
