"""What tells languages apart: their scripts, and the small words that every text of some length holds.

The words of a language are its most frequent function words; those that it shares with English ("in", "an", "die") are
left out where others do, so that an English text has next to none of them.
"""

from __future__ import annotations

ENGLISH = """
the of and to is that for it was with as by from be are this have has had not but they said which who were would will
its their been about when there than he she his her you we
"""

SCRIPTS = {
    "el": ("Greek", r"\u0370-\u03ff\u1f00-\u1fff"),
    "cyrl": ("a language in Cyrillic letters", r"\u0400-\u052f"),
    "hy": ("Armenian", r"\u0530-\u058f"),
    "he": ("Hebrew", r"\u0590-\u05ff"),
    "arab": ("a language in Arabic letters", r"\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc"),
    "deva": ("a language in Devanagari letters", r"\u0900-\u097f"),
    "bn": ("Bengali", r"\u0980-\u09ff"),
    "pa": ("Punjabi", r"\u0a00-\u0a7f"),
    "gu": ("Gujarati", r"\u0a80-\u0aff"),
    "ta": ("Tamil", r"\u0b80-\u0bff"),
    "te": ("Telugu", r"\u0c00-\u0c7f"),
    "kn": ("Kannada", r"\u0c80-\u0cff"),
    "ml": ("Malayalam", r"\u0d00-\u0d7f"),
    "si": ("Sinhala", r"\u0d80-\u0dff"),
    "th": ("Thai", r"\u0e00-\u0e7f"),
    "lo": ("Lao", r"\u0e80-\u0eff"),
    "my": ("Burmese", r"\u1000-\u109f"),
    "ka": ("Georgian", r"\u10a0-\u10ff\u1c90-\u1cbf"),
    "am": ("Amharic", r"\u1200-\u137f"),
    "km": ("Khmer", r"\u1780-\u17ff"),
    "ko": ("Korean", r"\u1100-\u11ff\uac00-\ud7a3"),
    "ja": ("Japanese", r"\u3040-\u30ff"),
    "zh": ("Chinese", r"\u3400-\u4dbf\u4e00-\u9fff"),
}
"""Code, English name, and the letters as a character class; four letters where several languages share the script."""

WORDS = {
    "latn": {
        "af": ("Afrikaans", "die van het en nie wat vir met hulle sy dit ook maar deur ons sal gesê onder hierdie"),
        "az": ("Azerbaijani", "və bu üçün ilə ki bir olan da də görə sonra edib deyil daha isə olub ən həm"),
        "ca": ("Catalan", "els les del dels que amb per una són més però aquest aquesta també ha hi seva seu ens"),
        "cs": ("Czech", "a se na je že v z do s si ale jako který která které jsou byl byla bylo od po při podle také"),
        "cy": ("Welsh", "yn yr y mae ei ar i bod wedi gan oedd am fod ac eu hyn dros gyda rhai mewn"),
        "da": ("Danish", "og er det at den til på som ikke med af han har de der blev ved også efter fra være hun"),
        "de": ("German", "der die das und ist den von zu mit nicht dem ein eine auf für sich des im auch nach bei"),
        "es": ("Spanish", "el la los las de que y en un una del por con se su para es al lo como más pero sus le"),
        "et": ("Estonian", "ja on ei et see kui ka oli mis aga oma ning või kes pole tema selle ta veel nii"),
        "eu": ("Basque", "eta da ez du bat dira zuen izan dute baina ere hori egin duen dela horrek beste"),
        "fi": ("Finnish", "ja on ei että se oli hän mutta myös kun ovat jo joka kuin mukaan sen ole oli vuoden"),
        "fr": ("French", "le la les de des et un une du que qui dans est pour par sur au avec pas il elle ont aux ce"),
        "ga": ("Irish", "agus an na ar go bhí sé ag leis le chun tá ní sin seo don nach siad"),
        "hr": ("Croatian, Serbian or Bosnian", "je i u na da se su za od koji koja koje nije kao iz bi što sa će po"),
        "hu": ("Hungarian", "a az és hogy nem is egy ez volt meg már csak azt de még mint ami szerint pedig vagy"),
        "id": ("Indonesian or Malay", "yang dan di itu dengan untuk dari dalam ini pada tidak akan oleh telah adalah"),
        "is": ("Icelandic", "og að er í á sem til við um það ekki með var hann af fyrir en hafa verið eru"),
        "it": ("Italian", "il di che la e un una per del della non con sono le gli nel alla dei più anche ha lo da"),
        "lt": ("Lithuanian", "ir kad yra į su iš buvo tai bet kaip jis apie dėl po nuo ne taip pat kurie"),
        "lv": ("Latvian", "un ir ar no par ka uz kas bija to tika arī pēc lai kā vai nav gan pie"),
        "nl": ("Dutch", "de het een van en dat is niet zijn op te met voor die er aan om ook maar bij heeft naar werd"),
        "no": ("Norwegian", "og er det som på til av ikke med for han har den fra ble seg også etter hun ved sier"),
        "pl": ("Polish", "i w na z się że nie do jest o to od jak który która które po przez dla są oraz był ale"),
        "pt": ("Portuguese", "o a os as de que e do da em um uma para com não no na por se mais dos das ao foi são"),
        "ro": ("Romanian", "și în de la că nu cu a pe din să este care sunt un o au mai fost pentru prin după"),
        "sk": ("Slovak", "a sa na je že v z do s si ale ako ktorý ktorá ktoré sú bol bola bolo od po pri podľa aj"),
        "sl": ("Slovenian", "je in v na da se so za ki pa ni z bi tudi po iz kot bil ob še ter"),
        "so": ("Somali", "ee iyo oo ka ku ay waxaa uu in la ah ayaa si waa waxa"),
        "sq": ("Albanian", "të e në dhe për me një nuk që është nga më ka si janë kjo u por edhe"),
        "sv": ("Swedish", "och är det att en som på av för inte med till har den han ett om från men var sig vid hon"),
        "sw": ("Swahili", "ya na wa kwa katika la ni za kuwa hiyo cha huo alisema hilo lakini hii baada"),
        "tl": ("Filipino", "ang ng sa mga na ay at ni si para hindi ito nang kay siya niya din rin"),
        "tr": ("Turkish", "ve bir bu için ile da de olarak olan çok daha sonra gibi kadar ama göre ise dedi değil"),
        "uz": ("Uzbek", "va bu bilan uchun ham bir edi deb esa bo‘lgan haqida keyin o‘z tomonidan"),
        "vi": ("Vietnamese", "và của các là được trong có cho không một người với những này đã khi tại từ đến"),
    },
    "cyrl": {
        "be": ("Belarusian", "і у не на што ў з да як па гэта ад для але за яго былі быў таксама"),
        "bg": ("Bulgarian", "и на да се за в от с е че по са не като това ще който при до"),
        "kk": ("Kazakh", "және бұл үшін мен бойынша деп бір болып осы туралы еді де да"),
        "mk": ("Macedonian", "и на во да се за од со е дека не што ќе ги го како по тоа"),
        "mn": ("Mongolian", "нь юм байна энэ болон гэж байсан тухай"),
        "ru": ("Russian", "и в не на что с он по это как из к за у от его но для о был была также"),
        "sr": ("Serbian", "и у је да на се су за од који која које није као из би што са ће"),
        "tg": ("Tajik", "ва дар аз ба ки бо ин барои он аст буд шуд"),
        "uk": ("Ukrainian", "і в не на що з у та до як за по це від для про його але є був також"),
    },
    "arab": {
        "ar": ("Arabic", "في من على إلى أن عن التي الذي مع هذا كان قد بعد هذه لا كما بين"),
        "fa": ("Persian", "و در به از که این را با است برای آن یک می شد بر تا نیز خود"),
        "ps": ("Pashto", "د په چې کې او ته له سره نه هم يې دی دي شوي"),
        "ur": ("Urdu", "کے کی میں ہے اور سے کا کو پر نے کہ ہیں یہ تھا بھی"),
    },
    "deva": {
        "hi": ("Hindi", "के में की है और से का को पर ने कि हैं यह था भी"),
        "mr": ("Marathi", "आणि आहे या व हे की ते तर होते यांनी नाही केले"),
        "ne": ("Nepali", "र को छ मा लाई ले पनि गरेको भने यो हो भएको"),
    },
}
"""By script and code: English name, and function words; a word may stand under several languages."""
