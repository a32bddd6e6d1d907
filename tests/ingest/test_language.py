"""A text's language is told by its script and small words; what is not English is named, not read."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import OtherLanguage, load, read
from timeline.ingest.language import recognize

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
ENGLISH = """
The council met in the old town hall on the river and talked about the bridge until it was late at night. The mayor
said that it would stay closed for at least a week, because the engineers had found cracks in two of the four pillars.
"""
TEXTS = {
    "German": (
        "Der Rat der Stadt hat am Montag beschlossen, dass die Brücke über den Fluss für eine Woche gesperrt "
        "bleibt. Die Ingenieure haben in zwei Pfeilern Risse gefunden, und der Verkehr wird auf die Fähren "
        "umgeleitet."
    ),
    "French": (
        "Le conseil municipal a siégé dans la vieille mairie et a parlé du pont jusque tard dans la nuit. Le "
        "maire a dit que le pont resterait fermé pendant une semaine, parce que les ingénieurs ont trouvé "
        "des fissures."
    ),
    "Spanish": (
        "El consejo de la ciudad decidió el lunes que el puente sobre el río va a estar cerrado durante una "
        "semana. Los ingenieros encontraron grietas en dos de los pilares y el tráfico se desvía por las "
        "calles del centro."
    ),
    "Portuguese": (
        "O conselho da cidade decidiu na segunda-feira que a ponte sobre o rio vai ficar fechada por uma "
        "semana. Os engenheiros não encontraram apenas uma fenda nos pilares, mas duas, e o trânsito foi "
        "desviado para as ruas."
    ),
    "Italian": (
        "Il consiglio della città ha deciso lunedì che il ponte sul fiume resterà chiuso per una settimana. "
        "Gli ingegneri hanno trovato delle crepe in due dei piloni, e il traffico è deviato nelle vie del "
        "centro con i traghetti."
    ),
    "Polish": (
        "Rada miasta zdecydowała w poniedziałek, że most na rzece będzie zamknięty przez tydzień. "
        "Inżynierowie znaleźli pęknięcia w dwóch filarach i ruch został skierowany na promy, które są czynne "
        "od rana do nocy, ale nie w nocy."
    ),
    "Turkish": (
        "Belediye meclisi pazartesi günü nehrin üzerindeki köprünün bir hafta için kapalı olacağını "
        "açıkladı. Mühendisler iki ayakta çatlak buldu ve trafik feribotlara yönlendirildi, ama daha sonra "
        "yeni bir karar da alınabilir."
    ),
    "Russian": (
        "Городской совет решил в понедельник, что мост через реку будет закрыт на неделю. Инженеры нашли "
        "трещины в двух опорах, и движение было направлено на паромы, которые работают с утра до ночи."
    ),
    "Ukrainian": (
        "Міська рада вирішила у понеділок, що міст через річку буде закрито на тиждень. Інженери знайшли "
        "тріщини у двох опорах, і рух було спрямовано на пороми, які працюють від ранку до ночі."
    ),
    "Bulgarian": (
        "Общинският съвет реши в понеделник, че мостът над реката ще бъде затворен за една седмица. "
        "Инженерите са намерили пукнатини в две от опорите и движението се отклонява по улиците на града."
    ),
    "Arabic": (
        "قرر مجلس المدينة يوم الاثنين أن الجسر على النهر سيبقى مغلقا لمدة أسبوع بعد أن عثر المهندسون على "
        "شقوق في اثنين من الأعمدة التي بنيت قبل خمسين عاما"
    ),
    "Persian": (
        "شورای شهر روز دوشنبه اعلام کرد که پل روی رودخانه برای یک هفته بسته خواهد بود و مهندسان در دو پایه "
        "آن ترک پیدا کردند و رفت و آمد با قایق انجام می شود"
    ),
    "Hindi": ("नगर परिषद ने सोमवार को कहा कि नदी पर बना पुल एक सप्ताह के लिए बंद रहेगा और इंजीनियरों को दो खंभों में दरारें मिली हैं।"),
    "Chinese": (
        "市议会星期一决定，河上的桥梁将关闭一周。工程师在四个桥墩中的两个发现了裂缝，交通改由渡轮承担。市长说"
        "，修复工作可能需要更长的时间，居民应当提前安排自己的行程，并留意有关部门发布的最新消息。"
    ),
    "Japanese": (
        "市議会は月曜日、川に架かる橋を一週間閉鎖することを決めた。技術者が四本の橋脚のうち二本にひびを見つけ"
        "たためで、交通はフェリーに切り替えられる。市長は修理にさらに時間がかかるかもしれないと述べた。"
    ),
    "Greek": (
        "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα ότι η γέφυρα πάνω από τον ποταμό θα μείνει κλειστή για "
        "μία εβδομάδα."
    ),
}


@pytest.mark.parametrize(("name", "text"), TEXTS.items())
def test_language_is_recognized(name: str, text: str) -> None:
    found = recognize(text)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ENGLISH, "en"),
        (ENGLISH + TEXTS["Russian"][:90], "en"),
        (ENGLISH + ENGLISH + TEXTS["German"], "en"),
        ("The mayor of Rio de Janeiro, José da Silva dos Santos, met the heads of La Paz and Los Angeles. " * 4, "en"),
        ("Мэр города объявил о закрытии.", None),
        ("Le pont est fermé.", None),
        ("", None),
        ("Kharkiv Lviv Odesa Dnipro Kherson Mykolaiv Poltava Chernihiv Sumy Zhytomyr " * 5, None),
        ("12 34 56 78 " * 50, None),
    ],
)
def test_english_with_foreign_names_is_english_and_what_is_short_is_unknown(text: str, code: str | None) -> None:
    found = recognize(text)
    assert (found.code if found else None) == code


def test_article_in_another_language_is_named_and_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXTS["Russian"], encoding="utf-8")
    (tmp_path / "b.md").write_text(f"---\nlang: ru\n---\n{ENGLISH}", encoding="utf-8")
    (tmp_path / "c.md").write_text("---\nlang: ru\n---\nДа.", encoding="utf-8")
    first, second, third = load([tmp_path], today=TODAY)
    assert isinstance(first, OtherLanguage)
    assert (first.language, first.origin) == ("Russian", f"{tmp_path.name}/a.txt")
    assert "only English is read" in first.reason
    assert not isinstance(second, OtherLanguage)
    assert [article.language for article in read(tmp_path, today=TODAY)] == ["en", "ru"]
    assert not isinstance(third, OtherLanguage)
