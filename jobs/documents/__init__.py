"""Documents (文书): made once, printed the same each time, sealed, scanned back, served."""
