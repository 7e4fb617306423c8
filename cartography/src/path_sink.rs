use super::Projected;

/// Where a drawing goes, one pen stroke at a time, so that SVG, canvas and
/// tests share all the geometry before the last step.
///
/// A drawing is a sequence of subpaths: `move_to`, any number of `line_to`,
/// and `close` when the subpath is a ring.
pub trait PathSink {
    /// Starts a subpath.
    fn move_to(&mut self, to: Projected);
    /// Draws a straight line from where the pen is.
    fn line_to(&mut self, to: Projected);
    /// Closes the subpath with a line to its start.
    fn close(&mut self);
}
