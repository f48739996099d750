"""Cities in which meetings are held, without accents, by the ISO 3166-1 code of their country.

Where a page names a city alone, its country is taken from here; a name that two countries have is left out. Cities
whose country stands beside them on the page need not be here.
"""

from __future__ import annotations

__all__ = ["COUNTRY_OF_CITY", "USUAL_NAMES"]

_CITIES = """
AD Andorra la Vella
AE Abu Dhabi, Dubai, Sharjah
AF Kabul
AL Tirana
AM Yerevan
AO Luanda
AR Buenos Aires, Mendoza, Rosario
AT Graz, Innsbruck, Salzburg, Vienna
AU Adelaide, Brisbane, Cairns, Canberra, Gold Coast, Melbourne, Perth, Sydney
AW Oranjestad
AZ Baku
BA Mostar, Sarajevo
BB Bridgetown
BD Chattogram, Chittagong, Dhaka
BE Antwerp, Brussels, Bruxelles, Ghent, Leuven, Liege
BF Bobo-Dioulasso, Ouagadougou
BG Plovdiv, Sofia, Varna
BH Manama
BI Bujumbura
BJ Cotonou, Porto-Novo
BN Bandar Seri Begawan
BO Cochabamba, La Paz, Santa Cruz
BR Belem, Belo Horizonte, Brasilia, Curitiba, Fortaleza, Manaus,
   Porto Alegre, Recife, Rio de Janeiro, Sao Paulo
BS Freeport, Nassau
BT Thimphu
BW Gaborone, Kasane
BY Brest, Minsk
BZ Belize City
CA Calgary, Halifax, Montreal, Ottawa, Quebec City, Toronto, Vancouver
CD Goma, Kinshasa, Lubumbashi
CF Bangui
CG Brazzaville, Pointe-Noire
CH Basel, Bern, Berne, Davos, Geneva, Geneve, Lausanne, Montreux, Zurich
CI Abidjan, Yamoussoukro
CK Rarotonga
CL Santiago, Valparaiso, Vina del Mar
CM Douala, Yaounde
CN Beijing, Changsha, Chengdu, Chongqing, Dalian, Fuzhou, Guangzhou, Guilin, Gulangyu, Hangzhou, Harbin,
   Kunming, Nanjing, Ningbo, Qingdao, Sanya, Shanghai, Shenzhen, Suzhou, Tianjin,
   Wuhan, Xi'an, Xiamen, Yiwu, Zhengzhou
CO Barranquilla, Bogota, Cartagena, Cartagena de Indias, Medellin
CR San Jose
CU Havana
CV Praia
CW Willemstad
CY Limassol, Nicosia
CZ Prague
DE Berlin, Bonn, Cologne, Dresden, Dusseldorf, Frankfurt, Hamburg, Leipzig, Munich, Munster,
   Stuttgart
DJ Djibouti, Djibouti City
DK Copenhagen
DM Roseau
DO Punta Cana, Santo Domingo
DZ Algiers, Oran
EC Guayaquil, Quito
EE Tallinn, Tartu
EG Alexandria, Cairo, Luxor, Sharm El Sheikh, Sharm el-Sheikh
ER Asmara
ES Barcelona, Madrid, Malaga, Seville, Valencia
ET Addis Ababa
FI Helsinki
FJ Nadi, Sigatoka, Suva
FM Palikir
FR Bordeaux, Cannes, La Rochelle, Le Havre, Lille, Lyon, Marseille, Paris, Roubaix, Strasbourg,
   Toulouse, Tourcoing
GA Libreville
GB Belfast, Birmingham, Cardiff, Edinburgh, Glasgow, Liverpool, London, Manchester
GD Saint George's, St. George's
GE Batumi, Tbilisi
GH Accra, Kumasi, Tema
GM Banjul
GN Conakry
GQ Malabo
GR Athens, Heraklion, Thessaloniki
GT Antigua Guatemala, Guatemala City
GW Bissau
GY Georgetown
HK Hong Kong
HN San Pedro Sula, Tegucigalpa
HR Dubrovnik, Zagreb
HT Port-au-Prince
HU Budapest
ID Bali, Bandung, Denpasar, Jakarta, Surabaya, Yogyakarta
IE Dublin
IL Jerusalem, Tel Aviv
IN Ahmedabad, Bangalore, Bengaluru, Chennai, Delhi, Faridabad, Goa, Jaipur,
   Kochi, Kolkata, Mumbai, New Delhi, Puducherry
IQ Baghdad, Basra, Erbil
IR Tehran
IS Reykjavik
IT Bologna, Genoa, Milan, Naples, Rome, Turin, Venice
JM Kingston, Montego Bay
JO Amman, Aqaba
JP Fukuoka, Hiroshima, Kashiwa, Kobe, Kyoto, Nagoya, Osaka, Sapporo, Tokyo, Yokohama
KE Kisumu, Mombasa, Nairobi, Naivasha
KG Bishkek, Issyk-Kul, Osh
KH Phnom Penh, Siem Reap
KI Tarawa
KM Moroni
KN Basseterre
KR Busan, Cheonan, Daegu, Gyeongju, Incheon, Jeju, Jinju, Seogwipo, Seoul,
   Ulsan
KW Kuwait City
KY George Town
KZ Almaty, Astana, Nur-Sultan, Shymkent
LA Luang Prabang, Vientiane
LB Beirut
LC Castries
LK Colombo
LR Monrovia
LS Maseru
LT Kaunas, Vilnius
LU Luxembourg, Luxembourg City
LV Jurmala, Riga
LY Tripoli
MA Agadir, Casablanca, Fes, Marrakech, Marrakesh, Rabat, Tangier
MC Monaco
MD Chisinau
ME Podgorica
MG Antananarivo
MH Majuro
MK Ohrid, Skopje
ML Bamako
MM Nay Pyi Taw, Naypyidaw, Yangon
MN Ulaanbaatar
MO Macao, Macau
MP Saipan
MR Nouakchott
MT Valletta
MU Plaine Magnien, Port Louis, Port-Louis
MW Blantyre, Lilongwe, Mangochi
MX Cancun, Guadalajara, Los Cabos, Mexico City, Monterrey, Puebla
MY Johor Bahru, Kota Kinabalu, Kuala Lumpur, Langkawi, Malacca, Melaka, Penang, Putrajaya
MZ Beira, Maputo
NA Swakopmund, Windhoek
NC Noumea
NE Niamey
NG Abuja, Lagos, Port Harcourt
NI Managua
NL Amsterdam, Maastricht, Rotterdam, The Hague, Utrecht
NO Bergen, Oslo
NP Kathmandu
NZ Auckland, Christchurch, Wellington
OM Muscat, Salalah, Sohar
PA Panama City
PE Cusco, Lima
PF Papeete
PG Port Moresby
PH Cebu, Manila
PK Islamabad, Karachi, Lahore
PL Gdansk, Krakow, Poznan, Warsaw, Wroclaw
PS Ramallah
PT Lisbon, Porto
PW Koror
PY Asuncion
QA Doha
RO Brasov, Bucharest, Cluj-Napoca
RS Belgrade
RU Irkutsk, Kaliningrad, Kazan, Moscow, Nizhny Novgorod,
   Saint Petersburg, Saint-Petersburg, Sochi, St Petersburg, St. Petersburg, Vladivostok, Yekaterinburg
RW Kigali
SA Dammam, Dhahran, Jeddah, Riyadh
SB Honiara
SC Victoria
SD Khartoum
SE Gothenburg, Malmo, Stockholm
SG Singapore
SI Bled, Ljubljana
SK Bratislava
SL Freetown
SN Dakar
SO Hargeisa, Mogadishu
SR Paramaribo
SS Juba
ST Sao Tome
SV San Salvador
SX Philipsburg
SZ Ezulwini, Mbabane
TC Providenciales
TD N'Djamena, Ndjamena
TG Lome
TH Bangkok, Chiang Mai, Hua Hin, Pattaya, Phuket
TJ Dushanbe, Khujand
TL Dili
TM Ashgabat, Turkmenabad
TN Hammamet, Sousse, Tunis
TO Nuku'alofa
TR Ankara, Antalya, Bursa, Istanbul, Izmir
TT Port of Spain
TV Funafuti
TW Taipei
TZ Arusha, Dar Es Salaam, Dar es Salaam, Morogoro, Zanzibar
UA Dnipro, Kharkiv, Khmelnitsky, Khmelnytskyi, Kiev, Kyiv, Lviv, Odesa, Odessa
UG Entebbe, Jinja, Kampala
US Atlanta, Boston, Chicago, Dallas, Denver, Detroit, Honolulu, Houston, Las Vegas,
   Los Angeles, Miami, New Orleans, New York, Orlando, Philadelphia, San Diego,
   San Francisco, Savannah, Seattle, Washington, Washington D.C., Washington DC
UY Montevideo, Punta del Este
UZ Samarkand, Tashkent
VC Kingstown
VE Caracas
VG Road Town
VN Da Nang, Danang, Ha Long, Ha Noi, Hai Phong, Hanoi, Ho Chi Minh City, Hoi An, Nha Trang, Quang Ninh
VU Port Vila
WS Apia
XK Pristina
YE Aden, Sana'a
ZA Cape Town, Durban, Johannesburg, Pretoria
ZM Livingstone, Lusaka
ZW Bulawayo, Harare, Kariba, Victoria Falls
"""


def _by_city(table: str) -> dict[str, str]:
    cities: dict[str, str] = {}
    country = ""
    for line in table.strip("\n").splitlines():
        code, _, names = line.strip().partition(" ")
        if line.startswith("   "):  # a row that goes on
            names = line
        else:
            country = code
        cities.update((name.strip(), country) for name in names.split(",") if name.strip())
    return cities


COUNTRY_OF_CITY = {**_by_city(_CITIES), "Washington, D.C.": "US", "Washington, DC": "US", "the Hague": "NL"}
"""A city's plain name to its country's code.

>>> COUNTRY_OF_CITY["Sochi"], COUNTRY_OF_CITY["The Hague"]
('RU', 'NL')
"""

USUAL_NAMES = {
    "Antigua": "Antigua Guatemala",
    "Asuncion": "Asunción",
    "Berne": "Bern",
    "Bogota": "Bogotá",
    "Brasilia": "Brasília",
    "Bruxelles": "Brussels",
    "Cartagena de Indias": "Cartagena",
    "Danang": "Da Nang",
    "Dar Es Salaam": "Dar es Salaam",
    "Geneve": "Geneva",
    "Ha Noi": "Hanoi",
    "Lome": "Lomé",
    "Malacca": "Melaka",
    "Male": "Malé",
    "Port-Louis": "Port Louis",
    "Saint-Petersburg": "Saint Petersburg",
    "San Jose": "San José",
    "Sao Paulo": "São Paulo",
    "St Petersburg": "Saint Petersburg",
    "St. Petersburg": "Saint Petersburg",
    "Valparaiso": "Valparaíso",
    "Washington D.C.": "Washington",
    "Washington DC": "Washington",
    "Washington, D.C.": "Washington",
    "Washington, DC": "Washington",
    "Yaounde": "Yaoundé",
    "the Hague": "The Hague",
}
"""Plain names of cities that are mostly written otherwise, and by one name each in the bundled records."""
