"""Days as pages write them, and lines that say where and when."""
