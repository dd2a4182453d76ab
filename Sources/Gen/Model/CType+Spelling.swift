extension CType {
  /// The type as C spells it without a name: `int (*)(struct vfio_device *, u32)`.
  ///
  /// Parameter names and annotations are left out, so two forms have the same spelling exactly when
  /// a compiler cannot tell them apart.
  public var spelling: String {
    var printer = DeclaratorPrinter(includesNames: false)
    return printer.declaration(of: nil, type: self, annotations: [])
  }

  /// The declaration of `name` with this type, parameter names and annotations kept:
  /// `int (*match)(struct vfio_device *vdev, char *buf)`.
  public func declaration(of name: String?, annotations: [Annotation] = []) -> String {
    var printer = DeclaratorPrinter(includesNames: true)
    return printer.declaration(of: name, type: self, annotations: annotations)
  }
}

extension FunctionType {
  /// `int (struct vfio_device *, u32)`: what `CType.spelling` is to a type.
  public var spelling: String { CType.function(self).spelling }
}

/// Prints C's inside-out declarators: what stands before the name, and what stands after it.
private struct DeclaratorPrinter {
  let includesNames: Bool

  mutating func declaration(
    of name: String?, type: CType, annotations: [Annotation]
  ) -> String {
    var before = name ?? ""
    var after = ""
    var type = type
    // Walk from the name outwards; a pointer to an array or function needs parentheses.
    while true {
      switch type {
      case .named(let base, let qualifiers):
        var specifier = Self.words(qualifiers) + base
        if includesNames {
          for annotation in annotations where annotation != .mustCheck {
            specifier += " " + annotation.rawValue
          }
          if annotations.contains(.mustCheck) {
            specifier = Annotation.mustCheck.rawValue + " " + specifier
          }
        }
        let needsSpace = !before.isEmpty || (after.first == "(")
        return specifier + (needsSpace ? " " : "") + before + after
      case .pointer(let pointee, let qualifiers):
        let own = Self.words(qualifiers)
        before = "*" + (before.isEmpty ? own.dropLastSpace : own + before)
        switch pointee {
        case .array, .function:
          before = "(" + before
          after += ")"
        case .named, .pointer: break
        }
        type = pointee
      case .array(let element, let count):
        after += "[" + (count ?? "") + "]"
        type = element
      case .function(let function):
        after += "(" + parameters(of: function) + ")"
        type = function.result
      }
    }
  }

  private mutating func parameters(of function: FunctionType) -> String {
    var list = function.parameters.map { parameter in
      declaration(
        of: includesNames ? parameter.name : nil, type: parameter.type,
        annotations: parameter.annotations)
    }
    if function.isVariadic { list.append("...") }
    return list.isEmpty ? "void" : list.joined(separator: ", ")
  }

  private static func words(_ qualifiers: CType.Qualifiers) -> String {
    (qualifiers.contains(.const) ? "const " : "")
      + (qualifiers.contains(.volatile) ? "volatile " : "")
      + (qualifiers.contains(.restrict) ? "restrict " : "")
  }
}

extension String {
  fileprivate var dropLastSpace: String { hasSuffix(" ") ? String(dropLast()) : self }
}
