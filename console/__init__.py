"""The faces (人机界面): the command line."""
