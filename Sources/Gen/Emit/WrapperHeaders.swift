package import KernelModel
package import ShimPlan

/// Renders the wrappers of kernel headers that name what the overlay maps.
package struct WrapperHeaders {
  private let banner: StrictTemplate<BannerContext>
  private let wrapper: StrictTemplate<WrapperContext>
  private let licence: String

  /// Checks the templates.
  package init(
    templates: [TemplateFile], licence: String = "GPL-2.0-only OR MIT"
  ) throws(Diagnostics) {
    func file(_ name: String) throws(Diagnostics) -> TemplateFile {
      guard let file = templates.first(where: { $0.name == name }) else {
        throw Diagnostics(
          Diagnostic(.error, "emit.template-missing", "there is no template \(name)"))
      }
      return file
    }
    banner = try StrictTemplate(file("banner.mustache"))
    wrapper = try StrictTemplate(file("wrapper.h.mustache"))
    self.licence = licence
  }

  /// The wrappers, `overlay/drm/drm_prime.h` and the like, in the order of the plan.
  ///
  /// A refusal of a header that needs no wrapper is an error: nothing would say it.
  package func files(
    _ plan: WrapperPlan, refusals: [HeaderRefusal] = []
  ) throws(Diagnostics) -> [EmittedFile] {
    let names = Set(plan.wrappers.flatMap(\.includeNames))
    let idle = refusals.filter { !names.contains($0.header) }
    if !idle.isEmpty {
      throw Diagnostics(
        idle.map {
          Diagnostic(
            .error, "rules.refused", "\($0.header) names nothing that is mapped", at: $0.location)
        })
    }
    var files: [EmittedFile] = []
    for wrapper in plan.wrappers {
      for name in wrapper.includeNames {
        files.append(
          EmittedFile(
            path: "overlay/\(name)", text: try text(of: wrapper, as: name, plan.request, refusals)))
      }
    }
    return files
  }

  private func text(
    of wrapper: Wrapper, as name: String, _ request: PlanRequest, _ refusals: [HeaderRefusal]
  ) throws(Diagnostics) -> String {
    let place = SourceLocation(path: wrapper.path)
    let comment = wrapper.comment(as: name, at: place)
    var problems = comment.problems
    var assertions: [EmbeddingContext] = []
    for assertion in wrapper.assertions {
      let embedding = assertion.embedding
      var text = CommentText()
      text.add(
        "\(embedding.record).\(embedding.member) is a \(embedding.type): \(assertion.words)",
        from: place)
      problems += text.problems
      assertions.append(
        EmbeddingContext(assertion: assertion, comment: text.text, header: name))
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return try self.wrapper.render(
      WrapperContext(
        banner: try banner.render(
          BannerContext(
            licence: licence, file: name, purpose: "the kernel's header under the kernel's names.",
            request: request, command: request.command, headers: [wrapper.path])),
        comment: comment.text, header: name,
        refusals: try refusals.filter { $0.header == name }.map(RefusalContext.init),
        assertions: assertions))
  }
}

extension Wrapper {
  /// Why the header is wrapped.
  fileprivate func comment(as name: String, at place: SourceLocation) -> CommentText {
    var comment = CommentText()
    if !names.isEmpty {
      comment.add("\(name) names what the overlay maps. Where both is so on one release:")
      for identifier in names {
        comment.add(
          "  \(identifier.name): \(identifier.words ?? "on none that is recorded")", hanging: 4,
          from: place)
      }
    }
    if !past.isEmpty {
      comment.add("It includes past the overlay:")
      for path in past { comment.add("  \(path)", from: place) }
    }
    return comment
  }
}
