"""Cities in which meetings are held, without accents, by the ISO 3166-1 code of their country.

Where a page names a city alone, its country is taken from here; a name that two countries have is left out. Cities
whose country stands beside them on the page need not be here.
"""

from __future__ import annotations

__all__ = ["COUNTRY_OF_CITY", "USUAL_NAMES"]

_CITIES = """
AD Andorra la Vella
AE Abu Dhabi, Ajman, Al Ain, Dubai, Sharjah
AF Kabul
AL Tirana
AM Gyumri, Yerevan
AO Luanda
AR Bariloche, Buenos Aires, Mendoza, Puerto Iguazu, Rosario, Ushuaia
AT Graz, Innsbruck, Linz, Salzburg, Vienna
AU Adelaide, Brisbane, Cairns, Canberra, Darwin, Gold Coast, Hobart, Melbourne, Perth, Sydney
AW Oranjestad
AZ Baku, Gabala, Ganja, Sheki
BA Banja Luka, Mostar, Sarajevo
BB Bridgetown
BD Chattogram, Chittagong, Cox's Bazar, Dhaka, Sylhet
BE Antwerp, Bruges, Brussels, Bruxelles, Ghent, Leuven, Liege
BF Bobo-Dioulasso, Ouagadougou
BG Burgas, Plovdiv, Ruse, Sofia, Varna
BH Manama
BI Bujumbura
BJ Cotonou, Parakou, Porto-Novo
BN Bandar Seri Begawan
BO Cochabamba, La Paz, Santa Cruz, Tarija
BR Belem, Belo Horizonte, Brasilia, Curitiba, Florianopolis, Fortaleza, Foz do Iguacu, Itajai, Manaus,
   Porto Alegre, Recife, Rio de Janeiro, Sao Paulo
BS Freeport, Nassau
BT Thimphu
BW Francistown, Gaborone, Kasane, Maun
BY Brest, Gomel, Grodno, Minsk, Vitebsk
BZ Belize City, Belmopan
CA Calgary, Halifax, Montreal, Niagara Falls, Ottawa, Quebec City, Toronto, Vancouver
CD Goma, Kinshasa, Lubumbashi
CF Bangui
CG Brazzaville, Pointe-Noire
CH Basel, Bern, Berne, Davos, Geneva, Geneve, Lausanne, Lugano, Montreux, Zurich
CI Abidjan, Bouake, Grand-Bassam, Yamoussoukro
CK Rarotonga
CL Antofagasta, Arica, Iquique, Santiago, Valparaiso, Vina del Mar
CM Douala, Garoua, Kribi, Ngaoundere, Yaounde
CN Beijing, Changsha, Chengdu, Chongqing, Dalian, Fuzhou, Guangzhou, Guilin, Gulangyu, Haikou, Hangzhou, Harbin,
   Hefei, Jinan, Kunming, Nanjing, Nanning, Ningbo, Qingdao, Sanya, Shanghai, Shenzhen, Suzhou, Tianjin, Urumqi,
   Wuhan, Xi'an, Xiamen, Yiwu, Zhengzhou, Zhuhai
CO Barranquilla, Bogota, Cartagena, Cartagena de Indias, Medellin, Santa Marta
CR San Jose
CU Havana, Varadero
CV Praia
CW Willemstad
CY Larnaca, Limassol, Nicosia, Paphos
CZ Brno, Ostrava, Prague
DE Berlin, Bonn, Cologne, Dresden, Dusseldorf, Frankfurt, Hamburg, Heidelberg, Leipzig, Munich, Munster, Nuremberg,
   Stuttgart
DJ Djibouti, Djibouti City
DK Aarhus, Copenhagen
DM Roseau
DO Bavaro, Punta Cana, Santo Domingo
DZ Algiers, Annaba, Oran
EC Guayaquil, Manta, Quito
EE Parnu, Tallinn, Tartu
EG Ain Sokhna, Alexandria, Cairo, Hurghada, Luxor, Port Said, Sharm El Sheikh, Sharm el-Sheikh
ER Asmara
ES Barcelona, Bilbao, Madrid, Malaga, Palma de Mallorca, Seville, Valencia, Zaragoza
ET Addis Ababa, Bishoftu, Hawassa
FI Helsinki, Rovaniemi, Tampere, Turku
FJ Nadi, Sigatoka, Suva
FM Palikir, Pohnpei
FR Bordeaux, Cannes, Deauville, La Rochelle, Le Havre, Lille, Lyon, Marseille, Paris, Roubaix, Strasbourg,
   Toulouse, Tourcoing
GA Franceville, Libreville, Port-Gentil
GB Belfast, Birmingham, Cardiff, Edinburgh, Glasgow, Liverpool, London, Manchester
GD Saint George's, St. George's
GE Batumi, Kutaisi, Tbilisi
GH Accra, Kumasi, Takoradi, Tema
GM Banjul
GN Conakry
GQ Bata, Malabo
GR Athens, Heraklion, Piraeus, Thessaloniki
GT Antigua Guatemala, Guatemala City
GW Bissau
GY Georgetown
HK Hong Kong
HN San Pedro Sula, Tegucigalpa
HR Dubrovnik, Opatija, Zadar, Zagreb
HT Port-au-Prince
HU Budapest
ID Bali, Bandung, Batam, Denpasar, Jakarta, Lombok, Makassar, Medan, Semarang, Surabaya, Yogyakarta
IE Dublin, Galway
IL Haifa, Jerusalem, Tel Aviv
IN Ahmedabad, Bangalore, Bengaluru, Bhubaneswar, Chandigarh, Chennai, Delhi, Faridabad, Goa, Hyderabad, Jaipur,
   Kochi, Kolkata, Mumbai, New Delhi, Puducherry, Visakhapatnam
IQ Baghdad, Basra, Erbil, Sulaymaniyah
IR Isfahan, Mashhad, Shiraz, Tabriz, Tehran
IS Reykjavik
IT Bologna, Genoa, Milan, Naples, Palermo, Rome, Trieste, Turin, Venice
JM Kingston, Montego Bay, Ocho Rios
JO Amman, Aqaba
JP Fukuoka, Hiroshima, Kashiwa, Kobe, Kyoto, Nagoya, Narita, Osaka, Sapporo, Sendai, Tokyo, Yokohama
KE Kisumu, Malindi, Mombasa, Nairobi, Naivasha, Nakuru
KG Bishkek, Cholpon-Ata, Issyk-Kul, Osh
KH Phnom Penh, Siem Reap, Sihanoukville
KI Tarawa
KM Moroni
KN Basseterre
KR Busan, Cheonan, Daegu, Daejeon, Gwangju, Gyeongju, Incheon, Jeju, Jinju, Pyeongchang, Seogwipo, Seoul, Songdo,
   Ulsan
KW Kuwait City
KY George Town
KZ Aktau, Almaty, Astana, Nur-Sultan, Shymkent
LA Luang Prabang, Pakse, Savannakhet, Vientiane
LB Beirut
LC Castries
LK Colombo, Galle, Kandy
LR Monrovia
LS Maseru
LT Kaunas, Klaipeda, Trakai, Vilnius
LU Luxembourg, Luxembourg City
LV Jurmala, Riga
LY Benghazi, Misrata, Tripoli
MA Agadir, Casablanca, Fes, Fez, Kenitra, Marrakech, Marrakesh, Meknes, Ouarzazate, Rabat, Tangier
MC Monaco
MD Chisinau
ME Budva, Kotor, Podgorica
MG Antananarivo, Nosy Be, Toamasina
MH Majuro
MK Bitola, Ohrid, Skopje
ML Bamako
MM Nay Pyi Taw, Naypyidaw, Yangon
MN Ulaanbaatar
MO Macao, Macau
MP Saipan
MR Nouakchott
MT Valletta
MU Plaine Magnien, Port Louis, Port-Louis
MW Blantyre, Lilongwe, Mangochi, Salima
MX Cancun, Guadalajara, Los Cabos, Mexico City, Monterrey, Playa del Carmen, Puebla, Queretaro, Tijuana, Veracruz
MY Johor Bahru, Kota Kinabalu, Kuala Lumpur, Kuching, Langkawi, Malacca, Melaka, Penang, Putrajaya
MZ Beira, Maputo, Nampula
NA Swakopmund, Walvis Bay, Windhoek
NC Noumea
NE Niamey, Zinder
NG Abuja, Calabar, Ibadan, Kano, Lagos, Port Harcourt
NI Managua
NL Amsterdam, Eindhoven, Maastricht, Noordwijk, Rotterdam, The Hague, Utrecht
NO Bergen, Oslo, Stavanger, Trondheim
NP Kathmandu, Lumbini, Pokhara
NZ Auckland, Christchurch, Queenstown, Wellington
OM Muscat, Salalah, Sohar
PA Panama City
PE Arequipa, Callao, Cusco, Lima, Piura, Tacna
PF Papeete
PG Port Moresby
PH Cebu, Manila
PK Faisalabad, Islamabad, Karachi, Lahore, Peshawar, Quetta
PL Gdansk, Katowice, Krakow, Lodz, Poznan, Sopot, Warsaw, Wroclaw
PS Ramallah
PT Cascais, Coimbra, Funchal, Lisbon, Porto
PW Koror
PY Asuncion, Ciudad del Este, Encarnacion
QA Doha
RO Brasov, Bucharest, Cluj-Napoca, Constanta, Iasi, Sinaia
RS Belgrade, Novi Sad
RU Irkutsk, Kaliningrad, Kazan, Moscow, Murmansk, Nizhny Novgorod, Novosibirsk, Pyatigorsk, Rostov-on-Don,
   Saint Petersburg, Saint-Petersburg, Sochi, St Petersburg, St. Petersburg, Suzdal, Vladivostok, Yekaterinburg
RW Gisenyi, Kigali, Musanze, Rubavu
SA Al Khobar, Dammam, Dhahran, Jeddah, Mecca, Medina, Riyadh
SB Honiara
SC Victoria
SD Khartoum, Port Sudan
SE Gothenburg, Malmo, Stockholm, Uppsala, Visby
SG Singapore
SI Bled, Ljubljana, Portoroz
SK Bratislava, Kosice
SL Freetown
SN Dakar, Mbour, Saly, Thies
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
TH Ayutthaya, Bangkok, Chiang Mai, Chiang Rai, Hua Hin, Khon Kaen, Krabi, Pattaya, Phuket, Samui
TJ Dushanbe, Khujand
TL Dili
TM Ashgabat, Avaza, Turkmenabad
TN Gammarth, Hammamet, Monastir, Sfax, Sousse, Tunis
TO Nuku'alofa
TR Ankara, Antalya, Bodrum, Bursa, Istanbul, Izmir, Malatya, Mersin
TT Port of Spain
TV Funafuti
TW Kaohsiung, Taipei
TZ Arusha, Bagamoyo, Dar Es Salaam, Dar es Salaam, Dodoma, Morogoro, Moshi, Mwanza, Zanzibar
UA Dnipro, Kharkiv, Khmelnitsky, Khmelnytskyi, Kiev, Kyiv, Lviv, Odesa, Odessa
UG Entebbe, Jinja, Kampala, Mbarara
US Arlington, Atlanta, Boston, Charleston, Chicago, Dallas, Denver, Detroit, Honolulu, Houston, Las Vegas,
   Long Beach, Los Angeles, Miami, New Orleans, New York, Orlando, Philadelphia, San Antonio, San Diego,
   San Francisco, Savannah, Seattle, Washington, Washington D.C., Washington DC
UY Montevideo, Punta del Este
UZ Bukhara, Khiva, Samarkand, Tashkent
VC Kingstown
VE Caracas, Maracaibo
VG Road Town
VN Da Lat, Da Nang, Danang, Ha Long, Ha Noi, Hai Phong, Hanoi, Ho Chi Minh City, Hoi An, Nha Trang, Quang Ninh, Vung Tau
VU Port Vila
WS Apia
XK Pristina
YE Aden, Sana'a
ZA Cape Town, Durban, Johannesburg, Pretoria
ZM Kitwe, Livingstone, Lusaka, Ndola, Siavonga
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
