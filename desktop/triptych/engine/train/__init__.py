"""Training: steps of gradient descent by torch.optim, and beside them the same steps by hand."""
