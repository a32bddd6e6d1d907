"""English words that the news is full of: sharing one says little about two sentences telling the same event.

By base form, in two ranks; words of neither rank say most. Countries and their peoples are of the second rank without
being listed, and so are numbers below thirteen.
"""

COMMONEST = """
president minister government official state country nation people man woman person year time way part place thing
one two three first last new old big large small good great long high many much several other another same
make take give go come see look want use work need call try ask feel become leave put mean keep let help show hear play
run move live believe bring happen write provide sit stand lose pay include continue set learn change lead understand
add follow stop create read allow offer remember consider appear buy wait serve send build stay fall reach
report tell speak talk statement announce news press reporter spokesman spokeswoman spokesperson
mr mrs ms dr sir white house
percent number day night side group member world public national international foreign federal local general major
already yet still even also very really just now
"""

COMMON = """
leader secretary chief head director administration cabinet parliament congress senate council commission ministry
department agency office authority force army military police security defense defence troop soldier war attack peace
city town capital region area border street home
country company market price economy economic money business job tax bank trade oil
law court judge case right plan policy issue problem question answer effort action decision support
meet meeting summit visit agree agreement deal vote election party opposition protest demonstrate rally crowd
kill die dead death wound injure victim child family
million billion thousand hundred dozen half
political democratic senior top former deputy prime vice national united european western eastern northern southern
north south east west
start begin end launch open close hold expect plan warn demand urge accuse deny sign order return arrive travel
week morning afternoon evening conference briefing remark address speech interview
crisis situation condition service system program project information media television
"""
