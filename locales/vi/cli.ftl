cli-x = x
