"""Histories of wars and sieges: what their dates and hours count from, and which of their words are times."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

GOES_ON = [
    ("On the night of 23-24 January 1900 men climbed it. In February they left.", "1900-01-23TNI 1900-01-24 1900-02"),
    ("Between 23 and 26 January 1944 men of the guard rose.", "1944-01-23 1944-01-26"),
    ("It went on from the 15th to the 17th of April 1994. In May they rested.", "1994-04-15 1994-04-17 1994-05"),
    ("They slept from the 28th to the 3rd of January 1995.", "1994-12-28 1995-01-03"),
    ("They met in May 1916. It was lost on the 17th of the month.", "1916-05 1916-05-17"),
    ("They met in May 1916. They struck on the 11th and the 12th of that month.", "1916-05 1916-05-11 1916-05-12"),
    ("They fought on 13-14 June 1982. Flags were seen at midday. Three days later he left.",
     "1982-06-13 1982-06-14 1982-06-14T12:00 1982-06-17"),
    ("On the night of 2-3 June 1098 they were let in. At dawn it was over.", "1098-06-02TNI 1098-06-03 1098-06-03TMO"),
    ("They won on 3 July 1708. They waited for supplies until mid-September; ten days later they lost.",
     "1708-07-03 1708-09 XXXX-XX-XX"),
    ("They won on 3 July 1708, and rested till September. Ten days later they left.",
     "1708-07-03 1708-09 XXXX-XX-XX"),
    ("They rested on 18 January 1945. One morning in late January a shell hit. Three days later she died.",
     "1945-01-18 XXXX-XX-XXTMO 1945-01 XXXX-XX-XX"),
    ("He failed in 1837, and fell sick. It was not until 1843 that he read it. In May he left.", "1837 1843 1843-05"),
    ("They came in 1286. They were paid until the autumn of 1480, when they fought from 8 October to 11 November.",
     "1286 1480-FA 1480-10-08 1480-11-11"),
    ("War came in May 1709. On his birthday, 17 June, he was shot. Two days later he died.",
     "1709-05 1709-06-17 1709-06-19"),
    ("War came on 3 August 1914. A few days before Christmas 1915 they left. On 5 January they came back.",
     "1914-08-03 PXD 1915-12-25 1916-01-05"),
    ("They met on 9 October 1943. The landing was set for 12 November. At 0445 boats came. By the 15th it was over.",
     "1943-10-09 1943-11-12 1943-11-12T04:45 1943-11-15"),
    ("They met on 9 October 1943. The landing was set for 12 November. That night he left.",
     "1943-10-09 1943-11-12 1943-10-09TNI"),
    ("They rose on 3 May 1956. By 6 p.m. they were many. He spoke at eight o'clock; an hour and a half later it fell.",
     "1956-05-03 1956-05-03T18:00 1956-05-03T20:00 1956-05-03T21:30"),
    ("They rose on 23 May 1956. At 2 a.m. on the 24th French tanks entered. Later that morning he was named.",
     "1956-05-23 1956-05-24T02:00 1956-05-24TMO"),
    ("On the night of 31 May 1902, at five minutes past eleven, it was signed.", "1902-05-31TNI 1902-05-31T23:05"),
    ("On the afternoon of 3 June 1957 three bombs went off at half past six.", "1957-06-03TAF 1957-06-03T18:30"),
    ("They met on 4 May 1956, and the next morning, at 5.15 a.m., they left.",
     "1956-05-04 1956-05-05TMO 1956-05-05T05:15"),
    ("At 8:20 p.m. on 6 May 1994 it was hit. Before daybreak the killing began. He died the following morning.",
     "1994-05-06T20:20 1994-05-07TMO 1994-05-07TMO"),
    ("They left on 13 July 1944. He gave up on V-E Day. On VE Day 1960 they met.", "1944-07-13 1945-05-08 1960-05-08"),
    ("On the night of 14 August 1791, a Sunday, they met.", "1791-08-14TNI 1791-08-14"),
    ("They met on 3 May 1066. They put out at nightfall and came ashore about nine on the morning of Friday the 12th.",
     "1066-05-03 1066-05-03TNI 1066-05-12T09:00"),
    ("They met on 3 May 1066. They left at dusk and landed at 6 a.m. on the 4th.",
     "1066-05-03 1066-05-03TEV 1066-05-04T06:00"),
    ("It was lost on 12 May 1809 between eleven in the morning and dusk. The next day, from noon to sunset, all ran.",
     "1809-05-12 1809-05-12T11:00 1809-05-12TEV 1809-05-13 1809-05-13T12:00 1809-05-13TEV"),
    ("They took it on 3 May 1809. The fort fell, and the town, the March after.", "1809-05-03 1810-03"),
    ("They met on 3 May 1998. On the night of the 22nd to the 23rd they left. On the night of the 24th/25th it fell.",
     "1998-05-03 1998-05-22TNI 1998-05-23 1998-05-24TNI 1998-05-25"),
    ("They met in December 1998. Over the New Year they waited, and then another fortnight.", "1998-12 1999 P2W"),
    ("They met on 24 May 1066. They left about the 28th.", "1066-05-24 1066-05-28"),
    ("It fell on 2 May 1857. In June they left.\n\nIt had burned on 14 April. He, hit that morning, died on the 23rd.",
     "1857-05-02 1857-06 1857-04-14 1857-04-14TMO 1857-04-23"),
    ("It was freed on 2 May 1857. The port had been stormed on 14 April. That night they met.",
     "1857-05-02 1857-04-14 1857-05-02TNI"),
    ("On the night of 23-24 May 1525 they broke in. Before daybreak they won, and by nine in the morning it fell.",
     "1525-05-23TNI 1525-05-24 1525-05-24TMO 1525-05-24T09:00"),
    ("On the night of 23 May 1525 they broke in. By nine in the morning the king was taken. At noon they left.",
     "1525-05-23TNI 1525-05-24T09:00 1525-05-24T12:00"),
    ("In the small hours of 2 May 1644 it rained. He had freed it the day before and at four that morning met us.",
     "1644-05-02TMO 1644-05-01 1644-05-02T04:00"),
    ("On 12 May 1683 it was not until late afternoon that the horse came. By half past five he was in the tent.",
     "1683-05-12 1683-05-12TAF 1683-05-12T17:30"),
    ("They came on 11 May 1683. It began at five the next morning. In the afternoon they left.",
     "1683-05-11 1683-05-12T05:00 1683-05-12TAF"),
    ("We met on 11 May 1683. It began at five the next morning; in the afternoon we ran, and by half past five fell.",
     "1683-05-11 1683-05-12T05:00 1683-05-12TAF 1683-05-12T17:30"),
    ("They left on 2 May 1812, and from the 6th onwards they starved. From the 8th on it snowed.",
     "1812-05-02 1812-05-06 1812-05-08"),
    ("At five to two on the afternoon of 6 May 1973 they crossed. Ten minutes later he fell. At ten past six he rose.",
     "1973-05-06T13:55 1973-05-06T14:05 1973-05-06T18:10"),
    ("They met on 6 May 1973. Towards four in the afternoon they left. The attack of Tuesday the 8th failed.",
     "1973-05-06 1973-05-06T16:00 1973-05-08"),
    ("They met in December 1998. Over the New Year it fell. In the following spring it rose.", "1998-12 1999 1999-SP"),
    ("They met on 5 May 1571. Two mornings later they rose. Three nights later it fell. They left two nights before.",
     "1571-05-05 1571-05-07TMO 1571-05-10TNI 1571-05-08TNI"),
    ("They met on 5 May 1571. Just before noon they fought. By one o'clock it fell; half an hour later they ran.",
     "1571-05-05 1571-05-05T12:00 1571-05-05T13:00 1571-05-05T13:30"),
    ("It began at ten in the morning of 8 May 1815. At half past one they rose. Around half past six it fell.",
     "1815-05-08T10:00 1815-05-08T13:30 1815-05-08T18:30"),
    ("They left on 13 May 1781. A raid before dawn on the 16th failed; that night it rained. One on the 18th failed.",
     "1781-05-13 1781-05-16TMO 1781-05-16TNI 1781-05-18"),
    ("They met on 2 August 1990. On 9 November they named 15 January. Hours after the deadline, on the 17th, it fell.",
     "1990-08-02 1990-11-09 1991-01-15 PTXH 1991-01-17"),
    ("They met on 9 November 1990. They had until 15 January. On the 17th bombs fell.",
     "1990-11-09 1991-01-15 1991-01-17"),
    ("They met on 6 May 1973. By evening they were there. Ten minutes later it began. In the morning it was over.",
     "1973-05-06 1973-05-06TEV 1973-05-06TEV 1973-05-07TMO"),
    ("They met on 6 May 1973. Ten minutes later it began.", "1973-05-06 XXXX-XX-XX"),
    ("It stood 1500 years ago. It was older than what fell 2000 years ago.", "0522 0022"),
]  # fmt: skip

EARLY = [
    ("The revolt (66-73 CE) was long. By mid-68 few held out. The death of the emperor on 9 June 68 brought a halt.",
     "0066 0073 0068 0068-06-09"),
    ("War came in 66 AD. They camped there before Passover of 70. The fort fell in 73 or 74.",
     "0066 0070-04-12 0073 0074"),
    ("War came in 66 AD. On 9 June 68 people fled. They lost 73 or 74 ships.", "0066 0066-06-09"),
    ("War came in 221 BC. The consuls of 216 lost. The peace of 201 laid a tax on them. An army of 216 men was lost.",
     "BC0221 BC0216 BC0201"),
    ("War came in 49 BC. They starved from the autumn of 48 to the spring of 47. On the night of 9 June 47 they left.",
     "BC0049 BC0048-FA BC0047-SP BC0047-06-09TNI"),
    ("In 1812 they marched from the summer of 54 to the winter of 55.", "1812"),
    ("War came in 431 BC. By the end of the 5th century it was over. In the 19th century they dug.",
     "BC0431 BC04 18"),
    ("They met on 13/14 May 44 BC, and rested from 5 to 10 June 44 BC.",
     "BC0044-05-13 BC0044-05-14 BC0044-06-05 BC0044-06-10"),
    ("On the night of 13-14 May 44 BC they left.", "BC0044-05-13TNI BC0044-05-14"),
]  # fmt: skip

WORDS = [
    ("They came at first light on 22 May 1916.", {"first light on 22 May 1916": "1916-05-22TMO"}),
    ("War came in 1916. One night they left.", {"1916": "1916", "One night": "XXXX-XX-XXTNI"}),
    ("War came in 1916. In a single night it was lost.", {"1916": "1916", "a single night": "P1D"}),
    ("War came in 1916. They moved late at night.", {"1916": "1916", "late at night": "XXXX-XX-XXTNI"}),
    ("War came in 1916. They ate every other night and every third day.",
     {"1916": "1916", "every other night": "XXXX-XX-XXTNI", "every third day": "P3D"}),
    ("They met on 3 May 1998. It burned on the night of the 22nd to the 23rd.",
     {"3 May 1998": "1998-05-03", "the night of the 22nd": "1998-05-22TNI", "the 23rd": "1998-05-23"}),
    ("It ended on the last night of May 1902.", {"the last night of May 1902": "1902-05-31"}),
    ("Leaders died on 21 June 1621 between five and ten in the morning.",
     {"21 June 1621": "1621-06-21", "five": "1621-06-21T05:00", "ten in the morning": "1621-06-21T10:00"}),
    ("They rose in 1812. In some cases months passed.", {"1812": "1812", "months": "PXM"}),
    ("They rose in June 1901. The veld was cleared week after week, day and night.", {"June 1901": "1901-06"}),
    ("They rose in 1812. They crossed around the winter solstice.", {"1812": "1812"}),
    ("They rose in 1812. On the morning after the attack he fled.", {"1812": "1812", "the morning": "XXXX-XX-XXTMO"}),
    ("It fell on 24 April 1916. Five days after this, they left.",
     {"24 April 1916": "1916-04-24", "Five days after this": "1916-04-29"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), GOES_ON + EARLY)
def test_a_history_of_a_war_goes_on(text: str, values: str) -> None:
    found = timexes(text, "2022-02-16", kind="narrative")
    assert [timex.value for timex in found] == values.split()


@pytest.mark.parametrize(("text", "values"), WORDS)
def test_words_of_time_in_a_history_of_a_war(text: str, values: dict[str, str]) -> None:
    found = timexes(text, "2022-02-16", kind="narrative")
    assert {timex.text: timex.value for timex in found} == values


def test_a_week_and_a_clock_time_with_their_year_show_a_history() -> None:
    text = "It was not until the last week of May 1588 that they left. They came on 19 June. On 29 July they were seen."
    assert [each.value for each in timexes(text + " They rested in the autumn of 1596.", "2022-02-16")][1:3] == [
        "1588-06-19",
        "1588-07-29",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It is the 6th onward flight.",
        "On the last night of the feast it rained.",
        "It runs through the 15th.",
        "They left on a night of rain.",
    ],
)
def test_what_is_no_time_in_news(text: str) -> None:
    assert timexes(text, "2022-02-16", kind="news") == []
