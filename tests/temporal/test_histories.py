"""Whole passages of histories: every expression is placed where the story stands."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

REVOLT = (
    "The revolt began on 20 November 1910. In the spring of 1911 the rebels took the border town. On 25 "
    "May the president resigned and left on the 31st. Two days later his successor was sworn in, and in "
    "October elections were held. The next month the new plan was proclaimed. By early 1912 the north was "
    "in revolt. In the first half of February 1913 the capital was shelled for ten days. On the night of "
    "22 February he was shot. The following March an army was raised, and by summer it held the north. In "
    "August the general fled; four months later, in December, the factions split."
)

WAR = (
    "On Saturday, 18 July 1936, the generals rose. By Monday they held a third of the land. That night "
    "the government fell. On the 20th the barracks was stormed. A week later the airlift began. The "
    "columns reached the city on 6 November. The siege would last until March 1939. In February 1937 a "
    "new attack was made along the river. The month before, the southern port had fallen. On 31 March the "
    "northern campaign opened, and on 26 April the town was bombed. It fell in June. Later that summer "
    "the second port fell. In December the republic attacked; by 8 January 1938 it had the town, and by "
    "22 February had lost it."
)

SIEGE = (
    "In 264 BC the fleet sailed. Three years later, in 261 BC, it took the port. In the same year a "
    "second fleet was built. The city had been an ally since 289 BC. The following spring it was "
    "besieged. The siege went on for the next two years. From 149 to 146 BC they fought again."
)

RANGES = (
    "The siege of Sevastopol lasted from October 1854 until September 1855. Peace was signed the next March. In 1756 "
    "the king had invaded Saxony; a year later, on 5 December, he won at Leuthen. Gettysburg was fought on July 1-3, "
    "1863; Vicksburg fell the day after. Two days later the army had crossed the river. The war ended in 1648; talks "
    "had opened in 1644, four years before. By early afternoon on 2 May 1808 the streets were held."
)

EARLY = (
    "Umar (r. 634-644) sent an army into Persia. In 636, it won at Qadisiyya on 19 November 636. In 640 ships nobody "
    "sailed. By 642 it was over, and in 250 they had known none of it. The revolt of 66-73 CE was long past. In 71 AD "
    "the city had fallen."
)

PASSAGES = [
    (
        REVOLT,
        (
            "1910-11-20 1911-SP 1911-05-25 1911-05-31 1911-06-02 1911-10 1911-11 1912 1913-02 P10D 1913-02-22TNI "
            "1913-03 1913-SU 1913-08 1913-12 1913-12"
        ),
    ),
    (
        WAR,
        (
            "1936-07-18 1936-07-20 1936-07-20TNI 1936-07-20 1936-W31 1936-11-06 1939-03 1937-02 1937-01 1937-03-31 "
            "1937-04-26 1937-06 1937-SU 1937-12 1938-01-08 1938-02-22"
        ),
    ),
    (SIEGE, "BC0264 BC0261 BC0261 BC0261 BC0289 BC0260-SP P2Y BC0149 BC0146"),
    (
        RANGES,
        (
            "1854-10 1855-09 1856-03 1756 1757 1757-12-05 1863-07-01 1863-07-03 1863-07-04 1863-07-06 1648 1644 1644 "
            "1808-05-02TAF"
        ),
    ),
    (EARLY, "0634 0644 0636 0636-11-19 0642 0066 0073 0071"),
]


@pytest.mark.parametrize(("text", "values"), PASSAGES, ids=["revolt", "war", "siege", "ranges", "early"])
def test_a_history_is_read_by_its_own_clock(text: str, values: str) -> None:
    found = timexes(text, "2022-02-16", kind="narrative")
    assert [timex.value for timex in found] == values.split()


@pytest.mark.parametrize(("text", "values"), PASSAGES, ids=["revolt", "war", "siege", "ranges", "early"])
def test_a_history_is_known_for_one(text: str, values: str) -> None:
    found = timexes(text, "2022-02-16")
    assert [timex.value for timex in found] == values.split()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In 264 BC they crossed. They fought until 241.", "BC0264 BC0241"),
        ("In 264 BC they crossed. From 218 to 201 they fought again.", "BC0264 BC0218 BC0201"),
        ("Rome took it in 264 BC. Hannibal (247-183) died.", "BC0264 BC0247 BC0183"),
        ("The king died in 1861. The following year, in 1865, peace came.", "1861 1865 1865"),
        ("The king died in 1861. The following year, on 5 December, peace came.", "1861 1862 1862-12-05"),
        ("On the night of 5 June 1944 they crossed. At dawn they landed.", "1944-06-05TNI 1944-06-06TMO"),
        ("The march began on 7 June 1099. On Friday, 15 July, they broke in.", "1099-06-07 1099-07-15"),
        ("The siege began in the winter of 1708-09. The following year it fell.", "1709-WI 1709"),
        ("They fell on 9 April 1945. An hour or so later it rained. Two days after that they left.",
         "1945-04-09 XXXX-XX-XX 1945-04-11"),
        ("It struck at 1:34 a.m. on 27 March 1942, burned the next day at 2 a.m. and sank at noon.",
         "1942-03-27T01:34 1942-03-28T02:00 1942-03-28T12:00"),
        ("They took it in 1987. In 1994, seven years later, they gave it back.", "1987 1994 1994"),
        ("In 53 BC he crossed. The year before he had robbed a temple.", "BC0053 BC0054"),
        ("In 264 BC they crossed. In August 260 they won at sea, and on 4 June 249, in the dark, they lost.",
         "BC0264 BC0260-08 BC0249-06-04"),
        ("It fell on 5 August 642. On 3 May 644, the caliph fled. By the end of 646 he was back.",
         "0642-08-05 0644-05-03 0646"),
        ("They crossed in AD 43. In 47 men rose, and in 51 the king was betrayed. In 60, while he was away, it burned.",
         "0043 0051 0060"),
        ("They crossed in 55 BC, and in 53 Crassus fell. In March 44 he was murdered.", "BC0055 BC0053 BC0044-03"),
        ("They crossed in 1943. In 47 hours they were there, and in 51, they say, it rained.", "1943 PT47H"),
        ("It fell in July 1573. Leiden, cut off since October, was freed on 3 May 1574.", "1573-07 1573-10 1574-05-03"),
        ("It began in May 1609. It was signed on 30 January 1648, sworn on 1 May.", "1609-05 1648-01-30 1648-05-01"),
        ("War came on 1 July 1863. He was not ready until 2 July. That night they met.",
         "1863-07-01 1863-07-02 1863-07-02TNI"),
        ("War came in May 1940. He died on 12 April 1945. They had fought from October to March.",
         "1940-05 1945-04-12 1944-10 1945-03"),
        ("War came in May 1941. From late November to early February the front was quiet.", "1941-05 1941-11 1942-02"),
        ("War came in August 1914. From October to March nobody moved.", "1914-08 1914-10 1915-03"),
        ("War came in August 1914. Adowa, where they had lost in March 1896, fell three days later.",
         "1914-08 1896-03 XXXX-XX-XX"),
        ("War came on 3 August 1914. Adowa, where they had lost in March 1896, fell three days later.",
         "1914-08-03 1896-03 1914-08-06"),
        ("It fell on 20 November 1953. He, who had hoped to strike on 25 January, left.", "1953-11-20 1954-01-25"),
        ("It fell on 8 May 1954. War had come on 19 May 1946. In March 1949 they made peace. On 20 May they met.",
         "1954-05-08 1946-05-19 1949-03 1954-05-20"),
        ("War came in May 1941. By midsummer 1942 it was over. They saw A Midsummer Night's Dream.", "1941-05 1942-SU"),
        ("By late 1999 most refugees had come back.", "1999"),
        ("They withdrew in early 1242 at last.", "1242"),
        ("As late as 1949 two soldiers gave up.", "1949"),
        ("In 1191 they took Acre. By June 1192 they were worn out, and the treaty of 1193 (1194) ended it.",
         "1191 1192-06 1193 1194"),
        ("In 1191 they took Acre with 1200 men. By June 1192 1150 were left, and the toll was 1100.", "1191 1192-06"),
        ("In 1191 they met. The treaty of 1193 ended it.", "1191"),
        ("In 1191 they took Acre. In 1192 nobody sailed, nor throughout 1193. Late 1194 saw them home.",
         "1191 1192 1193 1194"),
        ("In 1042 he was crowned. In 1066 the duke landed, whose house had held the land since 911. It fell in 1204.",
         "1042 1066 0911 1204"),
        ("At Easter 1204 they fell out. On Palm Sunday 1461 they fought, and at Michaelmas 1465 made peace.",
         "1204-04-25 1461-03-29 1465-09-29"),
        ("They came in May 1811, stayed until March 1812 and left. That April a storm broke.",
         "1811-05 1812-03 1812-04"),
        ("On 5 May 1811 the king, who had been crowned in 1804, sent for help. Two months later it came.",
         "1811-05-05 1804 1811-07"),
        ("On 5 May 1811 the king, crowned in 1804, sent for help two months later. The year after that he left.",
         "1811-05-05 1804 1811-07 1812"),
        ("The pact of 44 BC or November 43 BC was renewed in 37. In the summer of 32, war came. He ruled until AD 14.",
         "BC0044 BC0043-11 BC0037 BC0032-SU 0014"),
        ("He was crowned in 1814, and died five years after. They fell on 5 May 1816; on the 14th Roe took power.",
         "1814 1819 1816-05-05 1816-05-14"),
        ("On 5 May 1816 they met. Nine days later, shortly after noon, shots fell, and on the 15th.",
         "1816-05-05 1816-05-14 1816-05-14T12:00 1816-05-15"),
        ("On 10 August 1680 they rose. By the 13th Santa Fe was lost. On the 16th Roe's men fled to the 4th Army.",
         "1680-08-10 1680-08-13 1680-08-16"),
        ("It fell on 10 August 1680. A few days afterwards they left.", "1680-08-10 FUTURE_REF"),
        ("They left on 20 July 1526. His body was found in October. He stayed until 3 September. It fell on the 11th.",
         "1526-07-20 1526-10 1526-09-03 1526-09-11"),
        ("It fell on 16 June 1814, and was rebuilt the summer after. In 1864, fifty years on, it burned.",
         "1814-06-16 1815-SU 1864 1864"),
        ("It fell on 16 June 1814.\n\nThe port had fallen on 2 May 1811. The fort followed the next year.",
         "1814-06-16 1811-05-02 1812"),
        ("It fell on 16 June 1814.\n\nThe port had fallen on 2 May 1811. A week later the fort followed.",
         "1814-06-16 1811-05-02 1811-W19"),
        ("In late 1743 a landing was planned for February 1744; storms came and it was put off in March.",
         "1743 1744-02 1744-03"),
        ("By the end of June 1943 they were ready. The 9th Army attacked on the 5th, and by the 9th was stuck.",
         "1943-06 1943-07-05 1943-07-09"),
        ("It fell on 2 May 1492. The promise was broken in 1499; a revolt that began that December was put down.",
         "1492-05-02 1499 1499-12"),
        ("It fell on 2 May 1492. They paid tribute; in 1499 he won on 15 March. He died three years later.",
         "1492-05-02 1499 1499-03-15 1502"),
        ("On 1 July 1690 they met. It is commemorated every year on 12 July. 5 August is a holiday there.",
         "1690-07-01 XXXX XXXX-07-12 XXXX-08-05"),
        ("On 1 July 1690 they met. They drilled every year; on 12 July they marched. On 5 August it was a feast.",
         "1690-07-01 XXXX 1690-07-12 1690-08-05"),
        ("On 1 July 1690 they met. He, who had been there in the spring, held on until the end of the month.",
         "1690-07-01 1690-SP 1690-07"),
        ("It was held on the evening of 28 May 1453. Shortly after midnight they came. By dawn they were in.",
         "1453-05-28TEV 1453-05-28T24:00 1453-05-29TMO"),
        ("They won on 3 July 1866. On the 22nd fighting stopped.", "1866-07-03 1866-07-22"),
        ("Ships came in 845 AD. The siege of 885–886 was the last.", "0845 0885 0886"),
        ("On 3 January 1944 they met. By the end of January the 8th Army was gone.", "1944-01-03 1944-01"),
        ("In March 1944 the 8th Army was lost; the 2nd on the 18th reached the river.", "1944-03 1944-03-18"),
        ("It fell on 22 July 1921.\n\nIn early 1921 he moved off. He took it on 15 January, and lost it on 1 June.",
         "1921-07-22 1921 1921-01-15 1921-06-01"),
        ("It fell on 2 July 1921.\n\nIn 1921 he moved off. He took it on 15 January.", "1921-07-02 1921 1921-01-15"),
        ("In 1812 the colonel claimed that he had reached the ford on 10 September.", "1812 1812-09-10"),
        ("On 5 May 1811 they met. The night before the attack it rained.", "1811-05-05 XXXX-XX-XXTNI"),
        ("On 5 May 1811 they met. The night before, it had rained.", "1811-05-05 1811-05-04TNI"),
        ("They left on 13 May 1811. On the 26th shells fell; two days later the 29th Division was gone.",
         "1811-05-13 1811-05-26 1811-05-28"),
        ("They left on 13 May 1811. On the 27th French troops came, on the 28th men fled.",
         "1811-05-13 1811-05-27 1811-05-28"),
        ("He was chosen on 23 August 1822. From 16 to 18 September his men burned the town.",
         "1822-08-23 1822-09-16 1822-09-18"),
        ("In the last days of 1795 Roe rode out. He gave up on 2 January.", "1795 1796-01-02"),
        ("In late 1795 Roe rode out. In February he gave up.", "1795 1796-02"),
        ("In late 1795 Roe rode out. He gave up on 23 April. They met in 1796.", "1795 1795-04-23 1796"),
        ("He was driven out on 13 October 1790. By the spring the bands had been disarmed.", "1790-10-13 1791-SP"),
        ("He was driven out on 13 October 1790. By April all was over.", "1790-10-13 1791-04"),
        ("He was driven out on 13 October 1790. In April they had met.", "1790-10-13 1790-04"),
        ("On 13 July 1870 he came. By midnight it was in print. They voted two days later.",
         "1870-07-13 1870-07-13T24:00 1870-07-15"),
        ("It lasted from 1832 to 1835. The coast had been lost half a century earlier.", "1832 1835 1782"),
        ("It lasted from 1832 to 1835. Two years later they met.", "1832 1835 1837"),
        ("The junta took power in March 1976, and in December 1981 Roe led it. On 19 March men landed.",
         "1976-03 1981-12 1982-03-19"),
        ("Peace was signed on 30 March 1856. Its clauses were dropped in 1870, fourteen years later.",
         "1856-03-30 1870 1870"),
        ("War began in 1973. Its papers came out in 2010. Fifty years on, in October 2023, Roe spoke.",
         "1973 2010 2023-10 2023-10"),
        ("Trade grew in the 1830s, 40s and 50s, and fell from the 1860s to the 80s.", "183 184 185 186 188"),
        ("War began in the spring of 431 BC. Roe died in autumn 429.", "BC0431-SP BC0429-FA"),
        ("War began on 4 November 1854. On the foggy morning of 5 November they met.", "1854-11-04 1854-11-05TMO"),
    ],
)  # fmt: skip
def test_a_history_goes_on_from_what_it_has_told(text: str, values: str) -> None:
    found = timexes(text, "2022-02-16", kind="narrative")
    assert [timex.value for timex in found] == values.split()


def test_what_is_told_in_the_past_perfect_lies_before_what_has_been_told() -> None:
    text = "Elm fell on 28 June 1950. The mayor, who had flown back on the 25th, fled on the 30th."
    assert [timex.value for timex in timexes(text, None, kind="narrative")] == [
        "1950-06-28",
        "1950-06-25",
        "1950-06-30",
    ]


def test_news_of_an_unknown_day_lends_no_year_to_its_dates() -> None:
    text = (
        "A judge jailed him on Monday. He was sentenced in 2014. A court will rule on Jan. 29. The service asked for "
        "it on Jan. 11. On Sunday he had flown home, and on Tuesday he will appeal."
    )
    found = timexes(text, None)
    assert [timex.text for timex in found if timex.interval is not None] == ["2014"]
