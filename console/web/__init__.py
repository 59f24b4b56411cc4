"""The pages of the office (经办页面): made on the server, over the same answers and moves as every other face."""
