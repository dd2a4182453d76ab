/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * ClangBridge: libclang without its headers and without linking it.
 *
 * The library is opened by cb_open() when the first header is parsed: commands that parse nothing do
 * not pay for it, and a missing library is an error message, not a loader failure. Everything here
 * is a thin wrapper; the names follow libclang's (https://clang.llvm.org/doxygen/group__CINDEX.html).
 */
#ifndef CLANG_BRIDGE_H
#define CLANG_BRIDGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Open libclang. `path` names the library, or is NULL to try the installed versions, newest first.
 * Returns false and writes a message of at most `size` bytes when there is none or it is too old.
 * Call it once, before anything else; calling it again is harmless. Not safe from two threads.
 */
bool cb_open(const char *path, char *message, size_t size);

/* A parsed file with its index; NULL where there is none. */
typedef struct cb_unit cb_unit;

/* The file handle of one file in one unit. */
typedef void *cb_file;

/* The same layout as CXCursor and CXType; values are only meaningful while their unit lives. */
typedef struct cb_cursor {
	int kind;
	int xdata;
	const void *data[3];
} cb_cursor;

typedef struct cb_type {
	int kind;
	void *data[2];
} cb_type;

/* A string of libclang's: read `cb_text`, then give it back with `cb_string_free`. */
typedef struct cb_string {
	const void *data;
	unsigned flags;
} cb_string;

/* One file that exists in memory only. */
typedef struct cb_buffer {
	const char *path;
	const char *text;
	unsigned long length;
} cb_buffer;

typedef struct cb_location {
	cb_file file;
	unsigned line;
	unsigned column;
	unsigned offset;
} cb_location;

/* CXCursorKind: values that no libclang version has changed. */
enum {
	CB_STRUCT = 2,
	CB_UNION = 3,
	CB_ENUM = 5,
	CB_FIELD = 6,
	CB_ENUM_CONSTANT = 7,
	CB_FUNCTION = 8,
	CB_VARIABLE = 9,
	CB_PARAMETER = 10,
	CB_TYPEDEF = 20,
	CB_MEMBER_REFERENCE = 47,
	CB_FIRST_INVALID = 70,
	CB_LAST_INVALID = 73,
	CB_DECLARATION_EXPRESSION = 101,
	CB_MEMBER_EXPRESSION = 102,
	CB_CALL_EXPRESSION = 103,
	CB_PACKED_ATTRIBUTE = 408,
	CB_ANNOTATE_ATTRIBUTE = 406,
	CB_MACRO_DEFINITION = 501,
	CB_MACRO_EXPANSION = 502,
};

/* CXDiagnosticSeverity. */
enum { CB_WARNING = 2, CB_ERROR = 3, CB_FATAL = 4 };

/* What cb_evaluate found. */
enum { CB_VALUE_NONE, CB_VALUE_INTEGER, CB_VALUE_STRING };

typedef struct cb_value {
	int kind;
	/* Two's complement, extended to 64 bits as the type's signedness asks. */
	uint64_t bits;
	bool is_signed;
} cb_value;

const char *cb_text(cb_string string);
void cb_string_free(cb_string string);

/* The version line of the library that was opened. */
cb_string cb_library_version(void);

/* What a parse reads. */
enum cb_depth {
	/* Declarations: function bodies are skipped. */
	CB_DECLARATIONS,
	/* Function bodies too, and which ranges the preprocessor left out. */
	CB_BODIES,
};

/*
 * Parse `main_path` (one of the buffers, or a file) with the compiler's `arguments`. An error does
 * not stop the parse. Returns NULL where libclang gives up.
 */
cb_unit *cb_parse(const char *main_path, const cb_buffer *buffers, unsigned buffer_count,
		  const char *const *arguments, int argument_count, enum cb_depth depth);
void cb_unit_free(cb_unit *unit);

cb_file cb_unit_file(cb_unit *unit, const char *path);
cb_string cb_file_name(cb_file file);
cb_cursor cb_unit_cursor(cb_unit *unit);

unsigned cb_diagnostic_count(cb_unit *unit);
int cb_diagnostic_severity(cb_unit *unit, unsigned index);
cb_string cb_diagnostic_text(cb_unit *unit, unsigned index);
cb_location cb_diagnostic_location(cb_unit *unit, unsigned index);
/* The warning's flag, such as -Wint-conversion; empty for an error without one. */
cb_string cb_diagnostic_option(cb_unit *unit, unsigned index);
/* The first note that belongs to the diagnostic; false where it has none. */
bool cb_diagnostic_note(cb_unit *unit, unsigned index, cb_location *location);

/* A range of lines that a conditional left out: from its directive to the next one. */
typedef struct cb_lines {
	unsigned first;
	unsigned last;
} cb_lines;

/* Call `visit` for each range of a file that the preprocessor left out; needs CB_BODIES. */
void cb_skipped_lines(cb_unit *unit, cb_file file, void (*visit)(cb_lines lines, void *context),
		      void *context);

/* The innermost cursor at an offset of a file. */
cb_cursor cb_cursor_at(cb_unit *unit, cb_file file, unsigned offset);
/* What a cursor refers to; invalid where nothing is known of it. */
cb_cursor cb_cursor_referenced(cb_cursor cursor);
/* The record of a field, the function of a parameter. */
cb_cursor cb_cursor_parent(cb_cursor cursor);
cb_location cb_cursor_start(cb_cursor cursor);
cb_location cb_cursor_end(cb_cursor cursor);

/* Call `visit` for each child, in source order. */
void cb_children(cb_cursor cursor, void (*visit)(cb_cursor child, void *context), void *context);

cb_string cb_cursor_name(cb_cursor cursor);
/* Where the declaration stands; for one that a macro made, where the macro is used. */
cb_location cb_cursor_location(cb_cursor cursor);
unsigned cb_cursor_last_line(cb_cursor cursor);
cb_type cb_cursor_type(cb_cursor cursor);
bool cb_cursor_equal(cb_cursor left, cb_cursor right);
bool cb_is_definition(cb_cursor cursor);
bool cb_is_anonymous(cb_cursor cursor);
bool cb_is_static(cb_cursor cursor);
int cb_argument_count(cb_cursor cursor);
cb_cursor cb_argument(cb_cursor cursor, int index);
int64_t cb_enum_value(cb_cursor cursor);
/* The width of a bit-field, -1 for any other field. */
int cb_bit_width(cb_cursor cursor);
/* In bits, from the start of the record that the field stands in; negative where unknown. */
int64_t cb_field_offset(cb_cursor cursor);
cb_type cb_typedef_type(cb_cursor cursor);
cb_value cb_evaluate(cb_cursor cursor, char *string, size_t size);

cb_string cb_type_spelling(cb_type type);
/* The type with every typedef and typeof resolved. */
cb_type cb_type_canonical(cb_type type);
/* In bits, from the start of the record; reaches through anonymous records. Negative: no member. */
int64_t cb_type_offset(cb_type record, const char *member);
/* The declaration behind a type, through typedefs' own names only. */
cb_cursor cb_type_declaration(cb_type type);
/* In bytes; negative where the type is incomplete. */
int64_t cb_type_size(cb_type type);
int64_t cb_type_alignment(cb_type type);

#endif /* CLANG_BRIDGE_H */
