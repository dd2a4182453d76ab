/// What several test targets share.
package enum TestSupport {}
