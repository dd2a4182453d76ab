import KernelModel
import Testing

@testable import ShimEmit

/// One report in every format, with everything in it that a format has to escape.
struct FindingFormatTests {
  private static let report = FindingReport(
    command: "scan", title: "driver.c against Linux 4.4 to 6.8", verdict: "breaks",
    summary: ["44 releases ok, 2 break"],
    rules: [
      FindingRule(
        "scan.missing", .error, "A declaration that is used is missing on a release",
        help: "Guard the use, or build with the overlay")
    ],
    findings: [
      Finding(
        .error, rule: "scan.missing", "100% of a|b, `dma_buf_ops.pin`: <none>\nin 4.4",
        at: SourceLocation(path: "my, dir/a:b.c", line: 12, column: 3), subject: "dma_buf_ops.pin",
        help: "guard it",
        related: [.init("first", at: SourceLocation(path: "include/linux/dma-buf.h", line: 90))],
        facts: [.init("releases", .strings(["4.4", "4.5"]))]),
      Finding(.note, rule: "scan.missing", "\u{1b}[2J no place"),
    ],
    sections: [
      .init("Matrix", .table(columns: ["use", "4.4"], rows: [["dma_buf_vmap", "x"]])),
      .init("Advice", .list(["use <shimgen/dma-buf.h>"])), .init("Raw", .lines(["``` x"])),
    ],
    data: [.init("releases", .integer(46))])

  private func text(_ format: FindingFormat) -> String {
    format.text(of: Self.report, version: "1.0.0")
  }

  @Test func textHasCompilersLines() {
    #expect(
      text(.text) == """
        driver.c against Linux 4.4 to 6.8
        44 releases ok, 2 break

        my, dir/a:b.c:12:3: error: 100% of a|b, `dma_buf_ops.pin`: <none>\u{fffd}in 4.4 \
        [scan.missing]
            include/linux/dma-buf.h:90: first
            help: guard it
        note: \u{fffd}[2J no place [scan.missing]

        Matrix
          use           4.4
          dma_buf_vmap  x

        Advice
          - use <shimgen/dma-buf.h>

        Raw
          ``` x

        """)
  }

  @Test func markdownEscapesWhatItWouldRead() {
    #expect(
      text(.markdown) == """
        # driver.c against Linux 4.4 to 6.8

        **breaks**

        - 44 releases ok, 2 break

        | severity | where | what |
        |---|---|---|
        | error | `my, dir/a:b.c:12:3` | 100% of a\\|b, \\`dma\\_buf\\_ops.pin\\`: \
        &lt;none&gt;\u{fffd}in 4.4 (`scan.missing`)<br>`include/linux/dma-buf.h:90`: first\
        <br>*guard it* |
        | note |  | \u{fffd}\\[2J no place (`scan.missing`) |

        ## Matrix

        | use | 4.4 |
        |---|---|
        | dma\\_buf\\_vmap | x |

        ## Advice

        - use &lt;shimgen/dma-buf.h&gt;

        ## Raw

        ````
        ``` x
        ````

        """)
  }

  @Test func gitHubGetsOneLineAFinding() {
    #expect(
      text(.github) == """
        ::error file=my%2C dir/a%3Ab.c,line=12,col=3,title=scan.missing::100%25 of a|b, \
        `dma_buf_ops.pin`: <none>%0Ain 4.4%0Ainclude/linux/dma-buf.h:90: first%0Aguard it
        ::notice title=scan.missing::\u{fffd}[2J no place

        """)
  }

  @Test func jsonKeepsTheOrder() {
    #expect(
      text(.json) == """
        {
          "command": "scan",
          "verdict": "breaks",
          "summary": ["44 releases ok, 2 break"],
          "releases": 46,
          "findings": [
            {
              "severity": "error",
              "rule": "scan.missing",
              "message": "100% of a|b, `dma_buf_ops.pin`: <none>\\nin 4.4",
              "subject": "dma_buf_ops.pin",
              "file": "my, dir/a:b.c",
              "line": 12,
              "column": 3,
              "help": "guard it",
              "related": [{"message": "first", "file": "include/linux/dma-buf.h", "line": 90}],
              "releases": ["4.4", "4.5"]
            },
            {"severity": "note", "rule": "scan.missing", "message": "\\u001b[2J no place"}
          ]
        }

        """)
  }

  @Test func sarifHasRulesAndPlaces() {
    let text = text(.sarif)
    #expect(text.contains(#""uri": "my%2C%20dir/a%3Ab.c""#))
    #expect(text.contains(#"{"startLine": 12, "startColumn": 3}"#))
    #expect(text.contains(#""ruleId": "scan.missing""#))
    #expect(text.contains(#""shimgen/finding/v1": "scan.missing:my, dir/a:b.c:dma_buf_ops.pin""#))
  }

  @Test func severitiesAreOrdered() {
    #expect(Finding.Severity.note < .warning && Finding.Severity.warning < .error)
  }
}
