/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#define _GNU_SOURCE
#include "ClangBridge.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if !__has_include(<clang-c/Index.h>)
#error "libclang's headers are missing: install libclang-dev, or name its folder in LIBCLANG_PREFIX"
#else
#include <clang-c/Index.h>

_Static_assert(sizeof(cb_cursor) == sizeof(CXCursor), "CXCursor's layout");
_Static_assert(sizeof(cb_type) == sizeof(CXType), "CXType's layout");
_Static_assert(sizeof(cb_string) == sizeof(CXString), "CXString's layout");
_Static_assert(CB_STRUCT == (int)CXCursor_StructDecl, "CXCursorKind");
_Static_assert(CB_UNION == (int)CXCursor_UnionDecl, "CXCursorKind");
_Static_assert(CB_ENUM == (int)CXCursor_EnumDecl, "CXCursorKind");
_Static_assert(CB_FIELD == (int)CXCursor_FieldDecl, "CXCursorKind");
_Static_assert(CB_ENUM_CONSTANT == (int)CXCursor_EnumConstantDecl, "CXCursorKind");
_Static_assert(CB_FUNCTION == (int)CXCursor_FunctionDecl, "CXCursorKind");
_Static_assert(CB_VARIABLE == (int)CXCursor_VarDecl, "CXCursorKind");
_Static_assert(CB_PARAMETER == (int)CXCursor_ParmDecl, "CXCursorKind");
_Static_assert(CB_TYPEDEF == (int)CXCursor_TypedefDecl, "CXCursorKind");
_Static_assert(CB_MEMBER_REFERENCE == (int)CXCursor_MemberRef, "CXCursorKind");
_Static_assert(CB_FIRST_INVALID == (int)CXCursor_FirstInvalid, "CXCursorKind");
_Static_assert(CB_LAST_INVALID == (int)CXCursor_InvalidCode, "CXCursorKind");
_Static_assert(CB_DECLARATION_EXPRESSION == (int)CXCursor_DeclRefExpr, "CXCursorKind");
_Static_assert(CB_MEMBER_EXPRESSION == (int)CXCursor_MemberRefExpr, "CXCursorKind");
_Static_assert(CB_CALL_EXPRESSION == (int)CXCursor_CallExpr, "CXCursorKind");
_Static_assert(CB_MACRO_DEFINITION == (int)CXCursor_MacroDefinition, "CXCursorKind");
_Static_assert(CB_MACRO_EXPANSION == (int)CXCursor_MacroExpansion, "CXCursorKind");
_Static_assert(CB_PACKED_ATTRIBUTE == (int)CXCursor_PackedAttr, "CXCursorKind");
_Static_assert(CB_ANNOTATE_ATTRIBUTE == (int)CXCursor_AnnotateAttr, "CXCursorKind");
_Static_assert(CB_WARNING == (int)CXDiagnostic_Warning, "CXDiagnosticSeverity");
_Static_assert(CB_ERROR == (int)CXDiagnostic_Error, "CXDiagnosticSeverity");
_Static_assert(CB_FATAL == (int)CXDiagnostic_Fatal, "CXDiagnosticSeverity");

/* Every function of libclang's that is used; all exist since LLVM 9. */
#define FUNCTIONS(F) \
	F(createIndex) F(disposeIndex) F(parseTranslationUnit2) F(disposeTranslationUnit) \
	F(getClangVersion) F(getCString) F(disposeString) \
	F(getFile) F(getFileName) F(getTranslationUnitCursor) \
	F(getNumDiagnostics) F(getDiagnostic) F(disposeDiagnostic) F(getDiagnosticSeverity) \
	F(getDiagnosticSpelling) F(getDiagnosticLocation) F(getExpansionLocation) \
	F(getDiagnosticOption) F(getChildDiagnostics) F(getNumDiagnosticsInSet) \
	F(getDiagnosticInSet) F(getSkippedRanges) F(disposeSourceRangeList) F(getRangeStart) \
	F(getLocationForOffset) F(getCursor) F(getCursorReferenced) F(getCursorSemanticParent) \
	F(visitChildren) F(getCursorSpelling) F(getCursorLocation) F(getCursorExtent) \
	F(getRangeEnd) F(getCursorType) F(equalCursors) F(isCursorDefinition) \
	F(Cursor_isAnonymous) F(Cursor_getStorageClass) F(Cursor_getNumArguments) \
	F(Cursor_getArgument) F(getEnumConstantDeclValue) F(getFieldDeclBitWidth) \
	F(Cursor_getOffsetOfField) F(getTypedefDeclUnderlyingType) F(Cursor_Evaluate) \
	F(EvalResult_getKind) F(EvalResult_isUnsignedInt) F(EvalResult_getAsUnsigned) \
	F(EvalResult_getAsLongLong) F(EvalResult_getAsStr) F(EvalResult_dispose) \
	F(getTypeSpelling) F(getCanonicalType) F(Type_getOffsetOf) F(getTypeDeclaration) F(Type_getSizeOf) F(Type_getAlignOf)

#define DECLARE(name) static __typeof__(clang_##name) *p_##name;
FUNCTIONS(DECLARE)

static void *open_library(const char *path)
{
	/* Newest first, as in Package.swift, so that headers and library come from one version. */
	static const char *const installed[] = {
		"22", "21", "20", "19", "18", "17", "16", "15", "14",
	};
	char name[64];
	void *library;
	size_t i;

	if (path)
		return dlopen(path, RTLD_LAZY | RTLD_LOCAL);
	for (i = 0; i < sizeof(installed) / sizeof(installed[0]); i++) {
		snprintf(name, sizeof(name), "/usr/lib/llvm-%s/lib/libclang.so.1", installed[i]);
		library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
		if (library)
			return library;
		snprintf(name, sizeof(name), "libclang-%s.so.1", installed[i]);
		library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
		if (library)
			return library;
	}
	return dlopen("libclang.so.1", RTLD_LAZY | RTLD_LOCAL);
}

bool cb_open(const char *path, char *message, size_t size)
{
	static bool is_open;
	void *library;

	if (is_open)
		return true;
	library = open_library(path);
	if (!library) {
		snprintf(message, size, "%s", path ? dlerror() : "libclang is not installed");
		return false;
	}
#define RESOLVE(name) \
	p_##name = (__typeof__(clang_##name) *)dlsym(library, "clang_" #name); \
	if (!p_##name) { \
		snprintf(message, size, "this libclang is too old: it has no clang_" #name); \
		return false; \
	}
	FUNCTIONS(RESOLVE)
	is_open = true;
	return true;
}

struct cb_unit {
	CXIndex index;
	CXTranslationUnit unit;
};

static CXCursor in_cursor(cb_cursor cursor)
{
	CXCursor result;

	memcpy(&result, &cursor, sizeof(result));
	return result;
}

static cb_cursor out_cursor(CXCursor cursor)
{
	cb_cursor result;

	memcpy(&result, &cursor, sizeof(result));
	return result;
}

static CXType in_type(cb_type type)
{
	CXType result;

	memcpy(&result, &type, sizeof(result));
	return result;
}

static cb_type out_type(CXType type)
{
	cb_type result;

	memcpy(&result, &type, sizeof(result));
	return result;
}

static CXString in_string(cb_string string)
{
	CXString result;

	memcpy(&result, &string, sizeof(result));
	return result;
}

static cb_string out_string(CXString string)
{
	cb_string result;

	memcpy(&result, &string, sizeof(result));
	return result;
}

const char *cb_text(cb_string string)
{
	const char *text = p_getCString(in_string(string));

	return text ? text : "";
}

void cb_string_free(cb_string string)
{
	p_disposeString(in_string(string));
}

cb_string cb_library_version(void)
{
	return out_string(p_getClangVersion());
}

cb_unit *cb_parse(const char *main_path, const cb_buffer *buffers, unsigned buffer_count,
		  const char *const *arguments, int argument_count, enum cb_depth depth)
{
	struct CXUnsavedFile *files = calloc(buffer_count, sizeof(*files));
	unsigned options = CXTranslationUnit_KeepGoing |
		(depth == CB_BODIES ? CXTranslationUnit_DetailedPreprocessingRecord
				    : CXTranslationUnit_SkipFunctionBodies);
	enum CXErrorCode error;
	cb_unit *unit;
	unsigned i;

	if (!files && buffer_count > 0)
		return NULL;
	for (i = 0; i < buffer_count; i++) {
		files[i].Filename = buffers[i].path;
		files[i].Contents = buffers[i].text;
		files[i].Length = buffers[i].length;
	}
	unit = malloc(sizeof(*unit));
	if (!unit) {
		free(files);
		return NULL;
	}
	unit->index = p_createIndex(0, 0);
	error = p_parseTranslationUnit2(unit->index, main_path, arguments, argument_count, files,
					buffer_count, options, &unit->unit);
	/* The text of a buffer is copied, its name and length are not needed any more. */
	free(files);
	if (error != CXError_Success) {
		p_disposeIndex(unit->index);
		free(unit);
		return NULL;
	}
	return unit;
}

void cb_unit_free(cb_unit *unit)
{
	if (!unit)
		return;
	p_disposeTranslationUnit(unit->unit);
	p_disposeIndex(unit->index);
	free(unit);
}

cb_file cb_unit_file(cb_unit *unit, const char *path)
{
	return p_getFile(unit->unit, path);
}

cb_string cb_file_name(cb_file file)
{
	return out_string(p_getFileName(file));
}

cb_cursor cb_unit_cursor(cb_unit *unit)
{
	return out_cursor(p_getTranslationUnitCursor(unit->unit));
}

unsigned cb_diagnostic_count(cb_unit *unit)
{
	return p_getNumDiagnostics(unit->unit);
}

int cb_diagnostic_severity(cb_unit *unit, unsigned index)
{
	CXDiagnostic diagnostic = p_getDiagnostic(unit->unit, index);
	int severity = p_getDiagnosticSeverity(diagnostic);

	p_disposeDiagnostic(diagnostic);
	return severity;
}

cb_string cb_diagnostic_text(cb_unit *unit, unsigned index)
{
	CXDiagnostic diagnostic = p_getDiagnostic(unit->unit, index);
	cb_string text = out_string(p_getDiagnosticSpelling(diagnostic));

	p_disposeDiagnostic(diagnostic);
	return text;
}

static cb_location out_location(CXSourceLocation location)
{
	cb_location result;

	p_getExpansionLocation(location, &result.file, &result.line, &result.column,
			       &result.offset);
	return result;
}

cb_location cb_diagnostic_location(cb_unit *unit, unsigned index)
{
	CXDiagnostic diagnostic = p_getDiagnostic(unit->unit, index);
	cb_location location = out_location(p_getDiagnosticLocation(diagnostic));

	p_disposeDiagnostic(diagnostic);
	return location;
}

cb_string cb_diagnostic_option(cb_unit *unit, unsigned index)
{
	CXDiagnostic diagnostic = p_getDiagnostic(unit->unit, index);
	cb_string text = out_string(p_getDiagnosticOption(diagnostic, NULL));

	p_disposeDiagnostic(diagnostic);
	return text;
}

bool cb_diagnostic_note(cb_unit *unit, unsigned index, cb_location *location)
{
	CXDiagnostic diagnostic = p_getDiagnostic(unit->unit, index);
	/* Belongs to the diagnostic: never given back by itself. */
	CXDiagnosticSet notes = p_getChildDiagnostics(diagnostic);
	bool found = p_getNumDiagnosticsInSet(notes) > 0;

	if (found) {
		CXDiagnostic note = p_getDiagnosticInSet(notes, 0);

		*location = out_location(p_getDiagnosticLocation(note));
		p_disposeDiagnostic(note);
	}
	p_disposeDiagnostic(diagnostic);
	return found;
}

void cb_skipped_lines(cb_unit *unit, cb_file file, void (*visit)(cb_lines lines, void *context),
		      void *context)
{
	CXSourceRangeList *ranges = p_getSkippedRanges(unit->unit, file);
	unsigned i;

	if (!ranges)
		return;
	for (i = 0; i < ranges->count; i++) {
		cb_lines lines = {
			out_location(p_getRangeStart(ranges->ranges[i])).line,
			out_location(p_getRangeEnd(ranges->ranges[i])).line,
		};

		visit(lines, context);
	}
	p_disposeSourceRangeList(ranges);
}

cb_cursor cb_cursor_at(cb_unit *unit, cb_file file, unsigned offset)
{
	return out_cursor(p_getCursor(unit->unit,
				      p_getLocationForOffset(unit->unit, file, offset)));
}

cb_cursor cb_cursor_referenced(cb_cursor cursor)
{
	return out_cursor(p_getCursorReferenced(in_cursor(cursor)));
}

cb_cursor cb_cursor_parent(cb_cursor cursor)
{
	return out_cursor(p_getCursorSemanticParent(in_cursor(cursor)));
}

cb_location cb_cursor_start(cb_cursor cursor)
{
	return out_location(p_getRangeStart(p_getCursorExtent(in_cursor(cursor))));
}

cb_location cb_cursor_end(cb_cursor cursor)
{
	return out_location(p_getRangeEnd(p_getCursorExtent(in_cursor(cursor))));
}

struct visitor {
	void (*visit)(cb_cursor child, void *context);
	void *context;
};

static enum CXChildVisitResult visit_child(CXCursor child, CXCursor parent, CXClientData data)
{
	struct visitor *visitor = data;

	(void)parent;
	visitor->visit(out_cursor(child), visitor->context);
	return CXChildVisit_Continue;
}

void cb_children(cb_cursor cursor, void (*visit)(cb_cursor child, void *context), void *context)
{
	struct visitor visitor = { visit, context };

	p_visitChildren(in_cursor(cursor), visit_child, &visitor);
}

cb_string cb_cursor_name(cb_cursor cursor)
{
	return out_string(p_getCursorSpelling(in_cursor(cursor)));
}

cb_location cb_cursor_location(cb_cursor cursor)
{
	return out_location(p_getCursorLocation(in_cursor(cursor)));
}

unsigned cb_cursor_last_line(cb_cursor cursor)
{
	return out_location(p_getRangeEnd(p_getCursorExtent(in_cursor(cursor)))).line;
}

cb_type cb_cursor_type(cb_cursor cursor)
{
	return out_type(p_getCursorType(in_cursor(cursor)));
}

bool cb_cursor_equal(cb_cursor left, cb_cursor right)
{
	return p_equalCursors(in_cursor(left), in_cursor(right));
}

bool cb_is_definition(cb_cursor cursor)
{
	return p_isCursorDefinition(in_cursor(cursor));
}

bool cb_is_anonymous(cb_cursor cursor)
{
	return p_Cursor_isAnonymous(in_cursor(cursor));
}

bool cb_is_static(cb_cursor cursor)
{
	return p_Cursor_getStorageClass(in_cursor(cursor)) == CX_SC_Static;
}

int cb_argument_count(cb_cursor cursor)
{
	return p_Cursor_getNumArguments(in_cursor(cursor));
}

cb_cursor cb_argument(cb_cursor cursor, int index)
{
	return out_cursor(p_Cursor_getArgument(in_cursor(cursor), index));
}

int64_t cb_enum_value(cb_cursor cursor)
{
	return p_getEnumConstantDeclValue(in_cursor(cursor));
}

int cb_bit_width(cb_cursor cursor)
{
	return p_getFieldDeclBitWidth(in_cursor(cursor));
}

int64_t cb_field_offset(cb_cursor cursor)
{
	return p_Cursor_getOffsetOfField(in_cursor(cursor));
}

cb_type cb_typedef_type(cb_cursor cursor)
{
	return out_type(p_getTypedefDeclUnderlyingType(in_cursor(cursor)));
}

cb_value cb_evaluate(cb_cursor cursor, char *string, size_t size)
{
	cb_value value = { CB_VALUE_NONE, 0, false };
	CXEvalResult result = p_Cursor_Evaluate(in_cursor(cursor));

	if (!result)
		return value;
	switch (p_EvalResult_getKind(result)) {
	case CXEval_Int:
		value.kind = CB_VALUE_INTEGER;
		value.is_signed = !p_EvalResult_isUnsignedInt(result);
		value.bits = value.is_signed ? (uint64_t)p_EvalResult_getAsLongLong(result)
					     : p_EvalResult_getAsUnsigned(result);
		break;
	case CXEval_StrLiteral: {
		const char *text = p_EvalResult_getAsStr(result);

		if (text && strlen(text) < size) {
			value.kind = CB_VALUE_STRING;
			strcpy(string, text);
		}
		break;
	}
	default:
		break;
	}
	p_EvalResult_dispose(result);
	return value;
}

cb_string cb_type_spelling(cb_type type)
{
	return out_string(p_getTypeSpelling(in_type(type)));
}

cb_type cb_type_canonical(cb_type type)
{
	return out_type(p_getCanonicalType(in_type(type)));
}

int64_t cb_type_offset(cb_type record, const char *member)
{
	return p_Type_getOffsetOf(in_type(record), member);
}

cb_cursor cb_type_declaration(cb_type type)
{
	return out_cursor(p_getTypeDeclaration(in_type(type)));
}

int64_t cb_type_size(cb_type type)
{
	return p_Type_getSizeOf(in_type(type));
}

int64_t cb_type_alignment(cb_type type)
{
	return p_Type_getAlignOf(in_type(type));
}

#endif /* __has_include(<clang-c/Index.h>) */
