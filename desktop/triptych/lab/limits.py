"""How large anything may become in the lab; every number here is looked at before the work is done."""

MOST_SOURCE = 20_000  # characters of one cell
DEEPEST_CODE = 60  # brackets, signs and blocks inside each other
DEEPEST_CALLS = 40  # functions that wait for each other's results
MOST_STEPS = 2_000_000  # parts of expressions looked at for one cell
MOST_TURNS = 100_000  # turns of one loop
MOST_ELEMENTS = 1_000_000  # numbers in one tensor
MOST_KEPT = 100 << 20  # bytes that all names hold together
MOST_WORK = 40_000_000  # numbers in all the tensors that one cell makes
MOST_PARTS = 10_000  # tensors into which one tensor is taken apart
MOST_ITEMS = 100_000  # items of a list, those of the lists inside counted too
MOST_TEXT = 20_000  # characters of one text, and of all that a cell prints
MOST_BITS = 10_000  # of one whole number
MOST_WIDTH = 200  # of one number in a formatted text
MOST_SECONDS = 8.0  # for one cell; what does not end then is ended from outside
MOST_TAPE = 400  # nodes of the tape that are shown
MOST_SHOWN = 1_000  # numbers of one tensor that are shown
MOST_TABLE = 200  # tensors that are shown
