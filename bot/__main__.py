"""The command line: `python -m bot …`, also installed as `nastavnik`."""

from bot.commands import main

if __name__ == "__main__":
    main()
