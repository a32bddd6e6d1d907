"""English words around numbers, which say what they count."""

CURRENCIES = frozenset(
    """
    $ € £ # dollar dollars euro euros pound pounds cent cents pence franc francs yen yuan rouble roubles ruble rubles
    rupee rupees hryvnia hryvnias crown crowns shekel shekels peso pesos usd eur gbp
    """.split()
)
"""Before a number, or one or two words behind it."""

SHARES = ("%", "percent", "per cent", "percentage")

NUMBERED = frozenset(
    """
    flight flights chapter order resolution article section no number phase platform room gate route highway page unit
    reactor rule amendment boeing airbus type model level category stage group day paragraph title
    """.split()
)
"""Before a number these are named by it: "Flight 574", "Resolution 2334"."""

PERSONS = frozenset(
    """
    people person persons civilian civilians troop troops soldier soldiers man men woman women child children kid kids
    boy boys girl girls worker workers employee employees staff resident residents member members victim victims
    passenger passengers protester protesters protestor protestors demonstrator demonstrators prisoner prisoners
    refugee refugees migrant migrants hostage hostages detainee detainees militant militants rebel rebels fighter fighters
    officer officers policeman policemen police others dead wounded injured missing lives deaths casualties crew crewmen
    student students patient patients tourist tourists pilgrim pilgrims inmates villagers bodies
    """.split()
)
"""What is counted where people are, whatever they are called."""

UNITS = {
    form: unit
    for unit in "second minute hour day week month year decade century".split()
    for form in (unit, f"{unit}s", f"{unit}-old", f"{unit}s-old")
}
"""Of time; a number before one of these counts nothing else."""

STOPS = frozenset(
    """
    in on at by for from with without to into as and or but after before since until than that which who whose when while
    was were is are be been being has have had would will could can may might said say says
    """.split()
)
"""Behind these nothing names what a number in front of them counts."""
