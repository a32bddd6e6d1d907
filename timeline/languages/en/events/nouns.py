"""English nouns that name events."""

EVENT_NOUNS = (
    "attack attacks strike strikes airstrike airstrikes raid raids bombing bombings blast blasts explosion explosions "
    "shelling bombardment invasion annexation occupation offensive offensives counter-offensive counteroffensive assault "
    "assaults ambush battle battles fighting clash clashes skirmish skirmishes war wars conflict incident incidents "
    "massacre massacres killing killings murder murders shooting shootings assassination execution executions siege "
    "hijacking kidnapping kidnappings abduction abductions coup uprising revolution revolt rebellion riot riots protest "
    "protests demonstration demonstrations rally rallies march marches strike unrest crackdown arrest arrests detention "
    "trial trials hearing hearings verdict ruling rulings sentencing conviction election elections vote votes referendum "
    "referendums ballot poll runoff inauguration meeting meetings summit summits talks call calls phone_call conversation "
    "conversations conference conferences briefing briefings session sessions visit visits trip trips tour tours "
    "negotiation negotiations consultations deal ceasefire cease-fire truce agreement agreements accord pact treaty "
    "signing declaration announcement announcements statement statements speech speeches address remarks interview "
    "testimony decision decisions order deadline release evacuation evacuations withdrawal withdrawals deployment "
    "deployments exercise exercises drill drills maneuvers manoeuvres launch launches test tests crash crashes accident "
    "accidents disaster disasters earthquake earthquakes flood floods fire fires spill hurricane storm storms tsunami "
    "eruption outbreak outbreaks pandemic epidemic death deaths funeral burial resignation ouster overthrow dismissal "
    "appointment impeachment shutdown closure opening collapse default crisis anniversary parade ceremony celebration "
    "celebrations festival game games match report reports expulsion expulsions sanctions embargo ban blockade rescue "
    "recapture capture liberation surrender mobilization mobilisation escalation incursion incursions intervention "
    "operation operations mission escape flight departure arrival return establishment creation formation independence "
    "merger takeover purchase sale recession crackdown boycott walkout lockdown curfew violence genocide famine drought "
    "attempt plot recognition admission accession adoption passage transfer delivery shipment sighting derailment "
    "collision sinking breach leak hack cyberattack cyberattacks bloodshed series wave round vote counterattack "
    "stabbing beating poisoning downing shootdown exchange swap handover landing takeoff strikes letter"
)

EVENT_SUFFIXES = "tion sion ment ings"
"""Of nouns behind a date."""

NOT_EVENTS = (
    "constitution resolution version edition generation population question section position condition convention "
    "government department document documents amendment agreement equipment monument apartment parliament instrument "
    "organization institution station nation administration corporation commission association delegation election-law "
    "buildings things earnings savings findings"
)

TIME_NAMES = "fiscal financial academic calendar tax model class vintage grade"
"""Before a year: the year is in a name."""

SUPERLATIVES = "first worst best most least only last"
"""With "since" or "in years": the date behind measures, it dates nothing. Forms in -est are taken without a list."""

NOT_SUPERLATIVES = (
    "protest arrest interest request invest forest contest harvest midwest conquest northwest southwest unrest suggest"
)
