import KernelModel
import ShimPlan

/// The Swift types of constants, one file.
struct ConstantsContext: TemplateContext {
  let banner: String
  let module: BindingModule
  let types: [ConstantTypeContext]

  static var fields: [TemplateField<ConstantsContext>] {
    [
      .text("banner", \.banner), .text("cmodule", \.module.cModule),
      .text("namespace", \.module.rules.namespace),
      .text("subject") { "The names of `\($0.module.rules.header)`." },
      .section("types", \.types),
    ]
  }
}

/// One type: one of the four sections has an element.
struct ConstantTypeContext: TemplateContext {
  let constants: BoundConstants
  let documentation: String
  let cases: [BoundConstantContext]

  static var fields: [TemplateField<ConstantTypeContext>] {
    [
      .text("scope", \.constants.type.scope),
      .section("flags") { $0.constants.rule.kind == .flags ? [FlagsContext(type: $0)] : [] },
      .section("values") { $0.constants.rule.kind == .values ? [ValuesContext(type: $0)] : [] },
      .section("numbers") { $0.constants.rule.kind == .numbers ? [PlainContext(type: $0)] : [] },
      .section("strings") { context in
        context.constants.rule.kind == .strings ? [StringsContext(type: context)] : []
      },
    ]
  }

  /// The numbers of the constants, with their names and first releases; one each for equal numbers.
  var distinct: [(value: UInt64, name: String, release: KernelRelease)] {
    var result: [(value: UInt64, name: String, release: KernelRelease)] = []
    for constant in constants.constants {
      guard case .integer(let value, _) = constant.value else { continue }
      let release = constant.introduction.release
      if let index = result.firstIndex(where: { $0.value == value }) {
        result[index].release = min(result[index].release, release)
      } else {
        result.append((value, constant.name, release))
      }
    }
    return result
  }
}

/// An option set.
struct FlagsContext: TemplateContext {
  let type: ConstantTypeContext

  static var fields: [TemplateField<FlagsContext>] {
    [
      .text("documentation", \.type.documentation), .text("name", \.type.constants.type.name),
      .text("raw", \.type.constants.rawType), .section("constants", \.type.cases),
      .section("introductions") { $0.introductions.dropFirst().reversed() },
      .text("oldest") { $0.introductions.first?.release.swiftLiteral ?? "KernelRelease(0, 0)" },
      .section("descriptions") { context in
        context.bits.map { DescriptionContext(value: hexadecimal($0.value), name: $0.name) }
      },
      .section("tests") { $0.type.constants.tests.map(FunctionContext.init) },
      .section("derived") { $0.type.constants.derived.map(FunctionContext.init) },
    ]
  }

  /// The flags of each release, oldest first.
  private var introductions: [IntroductionContext] {
    IntroductionContext.grouped(bits.map { ($0.value, $0.release) }) { values in
      hexadecimal(values.reduce(0, |))
    }
  }

  /// The flags of one bit: what the others are made of.
  private var bits: [(value: UInt64, name: String, release: KernelRelease)] {
    type.distinct.filter { $0.value.nonzeroBitCount == 1 }
  }
}

/// An open enumeration.
struct ValuesContext: TemplateContext {
  let type: ConstantTypeContext

  static var fields: [TemplateField<ValuesContext>] {
    [
      .text("documentation", \.type.documentation), .text("name", \.type.constants.type.name),
      .text("raw", \.type.constants.rawType), .section("constants", \.type.cases),
      .section("introductions") { context in
        IntroductionContext.grouped(context.type.distinct.map { ($0.value, $0.release) }) {
          $0.map(number).joined(separator: ", ")
        }
      },
      .section("descriptions") { context in
        context.type.distinct.map { DescriptionContext(value: number($0.value), name: $0.name) }
      },
    ]
  }
}

/// Plain numbers.
struct PlainContext: TemplateContext {
  let type: ConstantTypeContext

  static var fields: [TemplateField<PlainContext>] {
    [
      .text("documentation", \.type.documentation), .text("name", \.type.constants.type.name),
      .section("constants") { context in
        context.type.cases.map {
          NumberContext(constant: $0, raw: context.type.constants.rawType)
        }
      },
    ]
  }
}

struct NumberContext: TemplateContext {
  let constant: BoundConstantContext
  let raw: String

  static var fields: [TemplateField<NumberContext>] {
    [
      .text("documentation", \.constant.documentation), .text("name", \.constant.name),
      .text("value", \.constant.value), .text("raw", \.raw),
    ]
  }
}

/// Texts.
struct StringsContext: TemplateContext {
  let type: ConstantTypeContext

  static var fields: [TemplateField<StringsContext>] {
    [
      .text("documentation", \.type.documentation), .text("name", \.type.constants.type.name),
      .section("constants", \.type.cases),
    ]
  }
}

/// One constant.
struct BoundConstantContext: TemplateContext {
  let documentation: String
  let name: String
  let value: String

  static var fields: [TemplateField<BoundConstantContext>] {
    [.text("documentation", \.documentation), .text("name", \.name), .text("value", \.value)]
  }
}

struct DescriptionContext: TemplateContext {
  let value: String
  let name: String

  static var fields: [TemplateField<DescriptionContext>] {
    [.text("value", \.value), .text("name", \.name)]
  }
}

struct FunctionContext: TemplateContext {
  let function: BoundFunction

  static var fields: [TemplateField<FunctionContext>] {
    [.text("name", \.function.name), .text("cname", \.function.cName)]
  }
}

/// A number in hexadecimal, its digits in groups of four from the right.
func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  var text = ""
  for (place, digit) in digits.enumerated() {
    if place > 0, digits.count > 5, (digits.count - place) % 4 == 0 { text += "_" }
    text.append(digit)
  }
  return "0x" + text
}

/// Small numbers as people write them, others in hexadecimal.
func number(_ value: UInt64) -> String { value < 256 ? "\(value)" : hexadecimal(value) }
