import KernelModel
import ReleaseTables
import Testing

/// Pages about a source file that are refused.
@Suite struct ExcerptTests {
  static let page = """
    include/linux/a.h

    Source file somewhere/include/linux/a.h

    File Facts

    Corpus path
    include/linux/a.h
    Extension
    .h
    Size
    12 bytes
    Lines
    3

    Why This File Exists

    Because.

    Dependency Surface

    Detected Declarations

    Annotated Snippet

    int a;

    Annotation

    int b;

    Annotation

    Implementation Notes
    """

  private func errors(_ text: String) -> [String] {
    do throws(Diagnostics) {
      _ = try ExcerptImport.excerpt(from: Array(text.utf8), path: "p")
      return []
    } catch {
      return error.all.map(\.description)
    }
  }

  @Test func takesTheLastAnnotationForTheEnd() throws {
    let excerpt = try ExcerptImport.excerpt(from: Array(Self.page.utf8), path: "p")
    #expect(excerpt.snippet == "int a;\n\nAnnotation\n\nint b;\n")
    #expect(excerpt.snippetLine == 26)
    #expect(excerpt.fact("Size") == "12 bytes")
    #expect(excerpt.fact("Domain") == nil)
  }

  @Test(arguments: [
    (
      "include/linux/a.h\n\nSource", "a b\n\nSource",
      ["p:1:1: error: a source file's path was expected"]
    ),
    (
      "/a.h\n\nFile", "/b.h\n\nFile",
      ["p:3:1: error: 'Source file …/include/linux/a.h' was expected"]
    ),
    ("File Facts", "Facts", ["p:5:1: error: 'File Facts' was expected"]),
    ("Extension\n", "Colour\n", ["p:9:1: error: 'Colour' is no known fact"]),
    (".h\nSize", ".c\nSize", ["p:10:1: error: the extension of 'include/linux/a.h' was expected"]),
    (
      "12 bytes\nLines\n3", "many\nLines\nmany",
      ["p:12:1: error: a size was expected", "p:14:1: error: a number was expected"]
    ),
    ("Lines\n3\n", "Lines\n", ["p:14:1: error: a value was expected"]),
    ("Lines\n3", "Size\n3 bytes", ["p:13:1: error: 'Size' stands here twice"]),
    (
      "Dependency Surface\n", "Dependencies\n",
      ["p:20:1: error: 'Dependencies' is no known section"]
    ),
    ("Dependency Surface\n\n", "", ["p:20:1: error: 'Dependency Surface' was expected"]),
    (
      "Annotated Snippet\n", "Snippet\n",
      ["p:24:1: error: 'Snippet' is no known section"]
    ),
    ("Implementation Notes", "Appendix", ["p:34:1: error: 'Appendix' is no known section"]),
  ]) func refuses(_ text: String, _ replacement: String, _ expected: [String]) throws {
    let range = try #require(Self.page.firstRange(of: text))
    var edited = Self.page
    edited.replaceSubrange(range, with: replacement)
    #expect(errors(edited) == expected)
  }
}
