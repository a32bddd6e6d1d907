"""Makers and companies: numbers beside their names are no dates, or tell of a model."""

from __future__ import annotations

CARS = frozenset(
    """acura audi bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford honda hyundai isuzu jaguar jeep kia lada
    lexus mazda mercedes mitsubishi nissan oldsmobile peugeot plymouth pontiac porsche renault saab skoda subaru suzuki
    toyota volkswagen volvo""".split()
)
COMPANIES = frozenset("llc inc ltd corp plc lp gmbh".split())
"""Behind a number these make a name of it: "Harbor 2007 LLC"."""

OWNING_CARS = frozenset("a an 's his her their my our".split())
"""Behind a year that follows one of the latter the former tell of when a car was made: "his 1987 Chevrolet"."""
