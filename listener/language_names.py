"""What the languages are called that the software tells apart, in English and in Welsh (drafts)."""

from __future__ import annotations

from typing import Literal

# Code, English, Welsh: those that langid knows.
_TABLE = """
af Afrikaans Affricaneg|am Amharic Amhareg|an Aragonese Aragoneg|ar Arabic Arabeg|as Assamese Asameg
az Azerbaijani Aserbaijaneg|be Belarusian Belarwseg|bg Bulgarian Bwlgareg|bn Bengali Bengaleg|br Breton Llydaweg
bs Bosnian Bosnieg|ca Catalan Catalaneg|cy Welsh Cymraeg|en English Saesneg|cs Czech Tsieceg|da Danish Daneg|de German Almaeneg|dz Dzongkha Dzongkha
el Greek Groeg|eo Esperanto Esperanto|es Spanish Sbaeneg|et Estonian Estoneg|eu Basque Basgeg|fa Persian Perseg
fi Finnish Ffinneg|fo Faroese Ffaroeg|fr French Ffrangeg|ga Irish Gwyddeleg|gl Galician Galiseg|gu Gujarati Gwjarati
he Hebrew Hebraeg|hi Hindi Hindi|hr Croatian Croateg|ht Haitian Creol-Haiti|hu Hungarian Hwngareg|hy Armenian Armeneg
id Indonesian Indoneseg|is Icelandic Islandeg|it Italian Eidaleg|ja Japanese Japaneg|jv Javanese Jafaneg
ka Georgian Georgeg|kk Kazakh Casacheg|km Khmer Chmereg|kn Kannada Kannada|ko Korean Coreeg|ku Kurdish Cwrdeg
ky Kyrgyz Cirgiseg|la Latin Lladin|lb Luxembourgish Lwcsembwrgeg|lo Lao Laoeg|lt Lithuanian Lithwaneg
lv Latvian Latfieg|mg Malagasy Malagaseg|mk Macedonian Macedoneg|ml Malayalam Malayalam|mn Mongolian Mongoleg
mr Marathi Marathi|ms Malay Maleieg|mt Maltese Malteg|nb Norwegian Norwyeg|ne Nepali Nepaleg|nl Dutch Iseldireg
nn Norwegian-Nynorsk Norwyeg-Nynorsk|no Norwegian Norwyeg|oc Occitan Ocsitaneg|or Odia Odia|pa Punjabi Pwnjabeg
pl Polish Pwyleg|ps Pashto Pashto|pt Portuguese Portiwgaleg|qu Quechua Quechua|ro Romanian Rwmaneg|ru Russian Rwseg
rw Kinyarwanda Kinyarwanda|se Sami Sami|si Sinhala Sinhala|sk Slovak Slofaceg|sl Slovenian Slofeneg
so Somali Somaleg|sq Albanian Albaneg|sr Serbian Serbeg|sv Swedish Swedeg|sw Swahili Swahili|ta Tamil Tamil
te Telugu Telugu|th Thai Thai|tl Tagalog Tagalog|tr Turkish Tyrceg|ug Uyghur Uighur|uk Ukrainian Wcreineg
ur Urdu Wrdw|vi Vietnamese Fietnameg|vo Volapük Volapük|wa Walloon Walwneg|xh Xhosa Xhosa|zh Chinese Tsieinëeg
zu Zulu Zwlw
"""
_NAMES = {
    code: (english, welsh)
    for code, english, welsh in (
        entry.split() for entry in _TABLE.strip().replace("\n", "|").split("|")
    )
}


def names_of(code: str) -> tuple[str, str]:
    """What a language is called in English and in Welsh; ("", "") where there is no name."""
    return _NAMES.get(code, ("", ""))


def in_language(code: str, tongue: Literal["en", "cy"]) -> str:
    """ "in Polish", in the language of the page; the code itself where there is no name."""
    english, welsh = names_of(code)
    if not english:
        return code
    return f"iaith: {welsh}" if tongue == "cy" else f"in {english}"
