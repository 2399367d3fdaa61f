"""Pages and plots as files: by Qt's text layout and by matplotlib, for the process that does nothing else."""
