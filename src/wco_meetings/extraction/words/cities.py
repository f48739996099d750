"""Cities in which meetings are held, without accents, by the ISO 3166-1 code of their country.

Where a page names a city alone, its country is taken from here; a name that two countries have is left out. The cities
of the bundled meetings are those of the map. Those whose country stands beside them on the page need not be here.
"""

from ...directory.bundled import bundled_places
from ..text import level

__all__ = ["COUNTRY_OF_CITY", "USUAL_NAMES"]

_CITIES = """
AD Andorra la Vella
AE Sharjah
AF Kabul
AL Tirana
AM Yerevan
AO Luanda
AT Vienna
AU Canberra
BA Sarajevo
BD Dhaka
BE Antwerp, Bruxelles
BI Bujumbura
BJ Porto-Novo
BR Belem, Rio de Janeiro, Sao Paulo
BS Nassau
BT Thimphu
BW Kasane
BY Minsk
BZ Belmopan
CA Montreal, Ottawa, Toronto, Vancouver
CD Goma, Lubumbashi
CG Pointe-Noire
CH Basel, Berne, Geneve, Lausanne, Zurich
CI Yamoussoukro
CK Rarotonga
CL Vina del Mar
CN Hangzhou, Kunming, Nanjing, Shenyang, Suzhou, Tianjin, Xi'an
CO Cartagena, Cartagena de Indias
CV Praia
CW Willemstad
CY Larnaca, Limassol, Nicosia
DE Berlin, Bonn, Cologne, Frankfurt, Hamburg, Leipzig, Munich, Munster
DJ Djibouti, Djibouti City
DK Copenhagen
DM Roseau
DZ Algiers, Oran
EC Guayaquil, Quito
EG Alexandria, Sharm El Sheikh, Sharm el-Sheikh
ER Asmara
ES Barcelona, Malaga
FI Helsinki
FM Palikir
FR Marseille, Strasbourg
GB Edinburgh, London
GD Saint George's, St. George's
GE Batumi
GH Tema
GQ Malabo
GR Athens, Heraklion, Thessaloniki
GW Bissau
HN Tegucigalpa
HR Dubrovnik, Zagreb
HT Port-au-Prince
ID Denpasar
IL Jerusalem, Tel Aviv
IN Bangalore, Bengaluru, Chennai, Delhi, Jaipur
IQ Baghdad
IS Reykjavik
IT Genoa, Milan, Naples, Rome, Venice
JM Montego Bay
JO Aqaba
JP Kobe, Nagoya, Osaka, Yokohama
KE Kisumu
KG Cholpon-Ata, Issyk-Kul, Osh
KH Phnom Penh, Siem Reap
KI Tarawa
KM Moroni
KN Basseterre
KR Busan, Incheon, Jeju
KW Kuwait City
KY George Town
KZ Aktau, Nur-Sultan
LA Vientiane
LC Castries
LR Monrovia
LT Vilnius
LU Luxembourg, Luxembourg City
LV Riga
LY Tripoli
MA Agadir, Casablanca, Marrakech, Rabat, Tangier
MC Monaco
MD Chisinau
ME Podgorica
MM Nay Pyi Taw, Naypyidaw, Yangon
MN Ulaanbaatar
MO Macao, Macau
MT Valletta
MU Port-Louis
MV Male
MW Lilongwe, Mangochi
MX Mexico City, Monterrey
MY Kota Kinabalu, Malacca, Putrajaya
MZ Maputo
NE Niamey
NG Lagos
NI Managua
NL Amsterdam, The Hague
NP Kathmandu
NZ Auckland, Wellington
OM Salalah, Sohar
PE Cusco
PG Port Moresby
PH Cebu
PK Islamabad, Lahore
PL Gdansk, Krakow, Warsaw
PS Ramallah
PT Lisbon, Porto
RO Bucharest
RU Saint-Petersburg, St Petersburg, St. Petersburg
SA Jeddah
SB Honiara
SC Victoria
SD Khartoum
SI Ljubljana
SK Bratislava
SL Freetown
SN Saly
SO Mogadishu
SR Paramaribo
SS Juba
ST Sao Tome
SV San Salvador
SY Damascus
SZ Ezulwini, Mbabane
TD N'Djamena
TH Chiang Mai
TJ Khujand
TL Dili
TM Turkmenbashi, Turkmenbashy
TO Nuku'alofa
TR Ankara, Antalya, Izmir
TW Taipei
TZ Dar Es Salaam, Dodoma
UA Dnipro, Khmelnitsky, Khmelnytskyi, Kiev, Kyiv, Odesa, Odessa
UG Entebbe
US Atlanta, Boston, Chicago, Los Angeles, New York, San Francisco, Washington D.C., Washington DC
UZ Samarkand
VC Kingstown
VE Caracas
VG Road Town
VN Danang, Ha Noi, Ho Chi Minh City, Quang Ninh
XK Pristina
YE Aden, Sana'a
ZA Durban
ZM Livingstone
ZW Harare
"""


def _by_city(table: str) -> dict[str, str]:
    cities: dict[str, str] = {}
    for row in table.strip("\n").splitlines():
        code, _, names = row.partition(" ")
        cities.update(dict.fromkeys(names.split(", "), code))
    return cities


_BUNDLED = {row["city"]: row["country"] for row in bundled_places() if row["city"]}

COUNTRY_OF_CITY = {
    **_by_city(_CITIES),
    **{level(city): country for city, country in _BUNDLED.items()},
    "Washington, D.C.": "US",
    "Washington, DC": "US",
    "the Hague": "NL",
}
"""A city's plain name to its country's code."""

USUAL_NAMES = {
    **{level(city): city for city in _BUNDLED if city != level(city)},
    "Antigua": "Antigua Guatemala",
    "Berne": "Bern",
    "Bruxelles": "Brussels",
    "Cartagena de Indias": "Cartagena",
    "Danang": "Da Nang",
    "Dar Es Salaam": "Dar es Salaam",
    "Geneve": "Geneva",
    "Ha Noi": "Hanoi",
    "Malacca": "Melaka",
    "Male": "Malé",
    "Port-Louis": "Port Louis",
    "Saint-Petersburg": "Saint Petersburg",
    "Sao Paulo": "São Paulo",
    "St Petersburg": "Saint Petersburg",
    "St. Petersburg": "Saint Petersburg",
    "Washington D.C.": "Washington",
    "Washington DC": "Washington",
    "Washington, D.C.": "Washington",
    "Washington, DC": "Washington",
    "the Hague": "The Hague",
}
"""Plain names of cities that are mostly written otherwise, and by one name each in the bundled records."""
