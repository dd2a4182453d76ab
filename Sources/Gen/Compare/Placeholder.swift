// Placeholder: replaced by the stage.
