"""Cities in which meetings are held, without accents, by the ISO 3166-1 code of their country.

Where a page names a city alone, its country is taken from here; a name that two countries have is left out. The cities
of the bundled meetings are those of the map. Those whose country stands beside them on the page need not be here.
"""

from ...directory.bundled import bundled_places
from ..text import level

__all__ = ["COUNTRY_OF_CITY", "COUNTRY_OF_STATE", "USUAL_NAMES"]

_CITIES = """
AD Andorra la Vella
AE Ajman, Al Ain, Fujairah, Ras Al Khaimah, Ras al-Khaimah, Sharjah
AF Herat, Jalalabad, Kabul, Kandahar, Mazar-i-Sharif
AL Durres, Shkoder, Tirana, Vlora
AM Dilijan, Gyumri, Tsaghkadzor, Yerevan
AO Benguela, Cabinda, Lobito, Luanda
AR Bariloche, Mar del Plata, Mendoza, Posadas, Rosario, Salta, Ushuaia
AS Pago Pago
AT Graz, Innsbruck, Klagenfurt, Linz, Salzburg, Vienna
AU Adelaide, Canberra, Darwin, Hobart
AZ Gabala, Ganja, Lankaran, Nakhchivan, Qabala, Shamakhi, Sheki, Shusha, Sumgait
BA Banja Luka, Mostar, Neum, Sarajevo, Tuzla
BD Chattogram, Chittagong, Cox's Bazar, Dhaka, Sylhet
BE Antwerp, Bruges, Bruxelles, Charleroi, Ghent, Leuven, Liege, Mechelen, Namur, Zeebrugge
BF Bobo-Dioulasso
BG Bansko, Burgas, Plovdiv, Svilengrad, Varna
BI Bujumbura, Gitega
BJ Ouidah, Parakou, Porto-Novo
BO Cochabamba, Oruro, Santa Cruz de la Sierra, Tarija
BQ Kralendijk
BR Belem, Belo Horizonte, Campinas, Curitiba, Florianopolis, Fortaleza, Foz do Iguacu, Itajai, Manaus, Porto Alegre
BR Rio de Janeiro, Sao Paulo
BS Nassau
BT Thimphu
BW Francistown, Kasane, Maun
BY Gomel, Grodno, Minsk, Mogilev, Vitebsk
BZ Belmopan, San Ignacio
CA Banff, Calgary, Edmonton, Montreal, Ottawa, Quebec City, Toronto, Vancouver, Whistler, Winnipeg
CD Bukavu, Goma, Kasumbalesa, Kisangani, Kolwezi, Lubumbashi, Matadi
CG Pointe-Noire
CH Basel, Berne, Davos, Geneve, Interlaken, Lausanne, Locarno, Lucerne, Lugano, Montreux, Neuchatel, St. Gallen
CH Winterthur, Zurich
CI Assinie, Bouake, Grand-Bassam, Yamoussoukro
CK Rarotonga
CL Antofagasta, Arica, Iquique, Punta Arenas, Vina del Mar
CM Garoua, Kribi
CN Boao, Changsha, Chengdu, Chongqing, Dalian, Fuzhou, Guilin, Guiyang, Haikou, Hangzhou, Harbin, Hefei, Jinan
CN Kashgar, Kunming, Lanzhou, Nanjing, Nanning, Qinhuangdao, Sanya, Shenyang, Suzhou, Tianjin, Urumqi, Wuhan, Xi'an
CN Yiwu, Zhengzhou, Zhuhai
CO Barranquilla, Bucaramanga, Buenaventura, Cali, Cartagena, Cartagena de Indias, Cucuta, Medellin, Santa Marta
CR Heredia
CU La Habana, Varadero
CV Mindelo, Praia
CW Willemstad
CY Ayia Napa, Larnaca, Limassol, Nicosia, Paphos, Protaras
CZ Brno, Ceske Budejovice, Karlovy Vary, Olomouc, Ostrava, Plzen
DE Aachen, Berlin, Bonn, Bremen, Bremerhaven, Cologne, Dortmund, Dresden, Duisburg, Dusseldorf, Erfurt, Essen
DE Frankfurt, Freiburg, Hamburg, Hanover, Heidelberg, Karlsruhe, Kiel, Koenigswinter, Konigswinter, Leipzig, Lubeck
DE Magdeburg, Mainz, Munich, Munster, Nuremberg, Potsdam, Rostock, Stuttgart, Weimar, Wiesbaden, Wurzburg
DJ Djibouti, Djibouti City
DK Aalborg, Aarhus, Billund, Copenhagen, Esbjerg, Odense
DM Roseau
DO Boca Chica, La Romana, Puerto Plata
DZ Algiers, Annaba, Constantine, Oran, Setif, Tlemcen
EC Guayaquil, Manta, Quito
EE Narva, Parnu, Tartu
EG Ain Sokhna, Alexandria, Aswan, Damietta, Giza, Hurghada, Port Said, Sharm El Sheikh, Sharm El-Sheikh
EG Sharm el-Sheikh, Suez
ER Asmara, Massawa
ES Algeciras, Alicante, Avila, Barcelona, Bilbao, Cadiz, Girona, Las Palmas, Malaga, Murcia, Palma de Mallorca
ES San Sebastian, Santa Cruz de Tenerife, Santander, Segovia, Seville, Tarragona, Vigo, Zaragoza
ET Adama, Bahir Dar, Bishoftu, Debre Zeit, Dire Dawa, Hawassa
FI Espoo, Helsinki, Lappeenranta, Oulu, Rovaniemi, Tampere, Turku, Vantaa
FJ Lautoka
FM Kolonia, Palikir, Pohnpei
FR Biarritz, Bordeaux, Calais, Cannes, Deauville, Dijon, Dunkirk, Fontainebleau, Grenoble, La Rochelle, Le Havre
FR Lille, Marseille, Metz, Montpellier, Nantes, Nice, Rennes, Roubaix, Rouen, Strasbourg, Toulouse, Tourcoing
FR Versailles
GA Franceville, Port-Gentil
GB Belfast, Bournemouth, Brighton, Bristol, Cardiff, Dover, Edinburgh, Felixstowe, Glasgow, Harwich, Leeds, Liverpool
GB London, Manchester, Nottingham, Oxford, Salford, Sheffield, Southampton
GD Saint George's, St. George's
GE Batumi, Borjomi, Gudauri, Kobuleti, Kutaisi, Kvareli, Poti, Rustavi, Telavi
GF Cayenne
GH Akosombo, Elmina, Kumasi, Takoradi, Tema
GM Bakau, Kololi, Serekunda
GQ Bata, Malabo
GR Alexandroupoli, Athens, Chania, Corfu, Heraklion, Ioannina, Kavala, Patras, Piraeus, Rhodes, Thessaloniki
GT Quetzaltenango
GU Hagatna, Tumon
GW Bissau
HN Comayagua, La Ceiba, Puerto Cortes, Roatan, San Pedro Sula, Tegucigalpa
HR Cavtat, Dubrovnik, Opatija, Osijek, Pula, Rijeka, Rovinj, Sibenik, Split, Vukovar, Zadar, Zagreb
HT Cap-Haitien, Port-au-Prince
HU Balatonfured, Debrecen, Eger, Gyor, Pecs, Siofok, Szeged, Visegrad
ID Balikpapan, Bandung, Batam, Bogor, Denpasar, Labuan Bajo, Makassar, Manado, Medan, Nusa Dua, Palembang, Semarang
ID Surabaya, Yogyakarta
IE Galway, Limerick, Shannon
IL Ashdod, Eilat, Haifa, Herzliya, Jerusalem, Tel Aviv
IN Agra, Ahmedabad, Amritsar, Bangalore, Bengaluru, Bhopal, Bhubaneswar, Chandigarh, Chennai, Cochin, Delhi
IN Gandhinagar, Gurgaon, Gurugram, Guwahati, Indore, Jaipur, Kolkata, Lucknow, Pune, Thiruvananthapuram, Udaipur
IN Varanasi, Vijayawada, Visakhapatnam
IQ Baghdad, Basra, Basrah, Erbil, Mosul, Najaf, Sulaymaniyah
IR Bandar Abbas, Chabahar, Isfahan, Mashhad, Ramsar, Rasht, Shiraz, Tabriz, Urmia
IS Reykjavik
IT Ancona, Bari, Bologna, Brindisi, Cagliari, Caserta, Catania, Florence, Genoa, Gioia Tauro, Lecce, Livorno, Milan
IT Modena, Naples, Padua, Palermo, Perugia, Pescara, Ravenna, Rimini, Rome, Salerno, Siracusa, Sorrento, Stresa
IT Taormina, Trieste, Turin, Venice, Verona
JM Montego Bay, Ocho Rios
JO Aqaba, Irbid, Zarqa
JP Chiba, Fukuoka, Hamamatsu, Hiroshima, Kanazawa, Karuizawa, Kawasaki, Kitakyushu, Kobe, Nagasaki, Nagoya, Naha
JP Niigata, Osaka, Sapporo, Sendai, Yokohama
KE Diani, Eldoret, Kisumu, Malindi, Naivasha, Nakuru
KG Cholpon-Ata, Issyk-Kul, Jalal-Abad, Karakol, Osh
KH Battambang, Kampot, Phnom Penh, Poipet, Siem Reap, Sihanoukville
KI Tarawa
KM Moroni
KN Basseterre
KP Pyongyang
KR Busan, Daegu, Daejeon, Gwacheon, Gwangju, Gyeongju, Incheon, Jeju, Pyeongtaek, Sejong, Songdo, Suwon, Ulsan, Yeosu
KW Kuwait City
KY George Town
KZ Aktau, Aktobe, Atyrau, Burabay, Karaganda, Nur-Sultan, Shymkent
LA Luang Prabang, Pakse, Savannakhet, Vang Vieng, Vientiane
LC Castries
LK Galle, Hambantota, Kandy, Negombo
LR Monrovia
LT Druskininkai, Kaunas, Klaipeda, Palanga, Trakai, Vilnius
LU Luxembourg, Luxembourg City
LV Daugavpils, Jurmala, Liepaja, Riga, Sigulda, Ventspils
LY Benghazi, Misrata, Tripoli
MA Agadir, Casablanca, Dakhla, El Jadida, Essaouira, Fes, Fez, Ifrane, Laayoune, Marrakech, Meknes, Nador, Ouarzazate
MA Rabat, Skhirat, Tangier, Tetouan
MC Monaco
MD Balti, Chisinau, Tiraspol
ME Becici, Budva, Herceg Novi, Kotor, Niksic, Podgorica, Tivat
MG Antsirabe, Mahajanga, Nosy Be, Toamasina
MH Majuro
MK Bitola, Struga, Tetovo
ML Kayes, Segou, Sikasso
MM Bago, Mandalay, Nay Pyi Taw, Naypyidaw, Yangon
MN Darkhan, Erdenet, Ulaanbaatar, Zamyn-Uud
MO Macao, Macau
MQ Fort-de-France
MR Nouadhibou
MT Valletta
MU Balaclava, Ebene, Grand Baie
MV Male
MW Lilongwe, Mangochi, Mzuzu, Salima, Zomba
MX Acapulco, Campeche, Ciudad Juarez, Ciudad de Juarez, Cuernavaca, Guadalajara, Hermosillo, Manzanillo, Mazatlan
MX Mexico City
MX Monterrey, Nuevo Laredo, Oaxaca, Playa del Carmen, Puerto Vallarta, Queretaro, San Luis Potosi
MX Tapachula, Tijuana, Toluca, Veracruz
MY Cyberjaya, Ipoh, Johor Bahru, Kota Kinabalu, Kuantan, Kuching, Labuan, Malacca, Penang, Petaling Jaya, Port Klang
MY Putrajaya, Sepang, Shah Alam
MZ Beira, Bilene, Maputo, Matola, Nacala, Nampula, Pemba, Tete
NA Katima Mulilo, Walvis Bay
NC Noumea
NE Agadez, Niamey, Zinder
NG Benin City, Calabar, Enugu, Ibadan, Kaduna, Kano, Lagos, Port Harcourt, Uyo
NI Managua
NL Amsterdam, Apeldoorn, Breda, Delft, Eindhoven, Leiden, Nijmegen, Noordwijk, Scheveningen, The Hague, Utrecht
NO Stavanger, Tromso, Trondheim
NP Bhairahawa, Biratnagar, Birgunj, Dhulikhel, Kathmandu, Lalitpur, Nagarkot, Pokhara
NU Alofi
NZ Auckland, Christchurch, Dunedin, Queenstown, Rotorua, Wellington
OM Nizwa, Salalah, Sohar
PE Arequipa, Callao, Cusco, Iquitos, Paracas, Piura, Puno, Tacna
PF Papeete
PG Goroka, Kokopo, Lae, Madang, Mount Hagen, Port Moresby
PH Baguio, Boracay, Cagayan de Oro, Cebu, Cebu City, Davao, Davao City, Iloilo, Makati, Makati City, Mandaluyong
PH Pasay, Pasay City, Pasig, Puerto Princesa, Quezon City, Subic, Tagaytay, Taguig, Zamboanga
PK Bhurban, Faisalabad, Gwadar, Islamabad, Lahore, Murree, Peshawar, Quetta, Rawalpindi, Sialkot
PL Bialystok, Gdansk, Gdynia, Katowice, Krakow, Lodz, Lublin, Otwock, Poznan, Przemysl, Rzeszow, Sopot, Swinoujscie
PL Szczecin, Torun, Warsaw, Zakopane
PS Bethlehem, Jericho, Ramallah
PT Albufeira, Braga, Cascais, Coimbra, Estoril, Evora, Faro, Funchal, Lisbon, Ponta Delgada, Porto, Sines, Sintra
PT Vilamoura
PY Ciudad del Este, Encarnacion, Luque
QA Lusail
RO Brasov, Bucharest, Cluj-Napoca, Constanta, Craiova, Galati, Iasi, Mamaia, Oradea, Poiana Brasov, Predeal, Sibiu
RO Sinaia, Snagov, Suceava, Timisoara
RS Kopaonik, Nis, Novi Sad, Subotica, Vrnjacka Banja, Zlatibor
RU Arkhangelsk, Astrakhan, Blagoveshchensk, Chelyabinsk, Chita, Kaliningrad, Khabarovsk, Krasnodar, Krasnoyarsk
RU Lyubertsy, Murmansk, Novorossiysk, Novosibirsk, Omsk, Orenburg, Perm, Petrozavodsk, Pskov, Rostov-on-Don
RU Samara, Saratov, St Petersburg, St. Petersburg, Suzdal, Svetlogorsk, Tomsk, Tula, Tver, Ufa
RU Ulan-Ude, Veliky Novgorod, Vladivostok, Volgograd, Yaroslavl, Yekaterinburg
RW Gisenyi, Musanze, Rubavu
SA Abha, Al Khobar, AlUla, Dammam, Jeddah, Makkah
SB Gizo, Honiara
SC Victoria
SD Khartoum, Omdurman, Port Sudan
SE Gothenburg, Helsingborg, Jonkoping, Lulea, Lund, Malmo, Uppsala
SI Bled, Brdo, Koper, Ljubljana, Maribor, Portoroz
SK Bratislava, Kosice, Nitra, Poprad, Trencin, Zilina
SL Freetown
SN Diamniadio, Saly, Thies, Ziguinchor
SO Berbera, Bosaso, Hargeisa, Kismayo, Mogadishu
SR Paramaribo
SS Juba, Nimule
ST Sao Tome
SV San Salvador
SX Philipsburg
SY Aleppo, Damascus, Homs, Latakia
SZ Ezulwini, Manzini, Mbabane
TC Grand Turk, Providenciales
TD N'Djamena
TG Kara, Kpalime
TH Ayutthaya, Cha-am, Chiang Mai, Chiang Rai, Hat Yai, Kanchanaburi, Khon Kaen, Koh Samui, Krabi, Laem Chabang
TH Mae Sot, Nakhon Phanom, Nong Khai, Nonthaburi, Phuket, Songkhla, Udon Thani
TJ Bokhtar, Khorog, Khujand, Kulob
TL Dili
TM Awaza, Turkmenbashi, Turkmenbashy
TN Bizerte, Djerba, Gammarth, Monastir, Sfax, Sousse, Tabarka
TO Nuku'alofa
TR Adana, Alanya, Ankara, Antalya, Bodrum, Bursa, Canakkale, Cappadocia, Edirne, Erzurum, Fethiye, Gaziantep, Izmir
TR Kayseri, Konya, Kusadasi, Marmaris, Mersin, Nevsehir, Trabzon
TW Kaohsiung, Taichung, Taipei
TZ Bagamoyo, Dar Es Salaam, Dodoma, Morogoro, Moshi, Mtwara, Mwanza, Tanga
UA Bukovel, Chernihiv, Chernivtsi, Dnipro, Ivano-Frankivsk, Kharkiv, Kherson, Khmelnitsky, Khmelnytskyi, Kiev, Kyiv
UA Lutsk, Mariupol, Mykolaiv, Odesa, Odessa, Poltava, Truskavets, Uzhhorod, Vinnytsia, Zaporizhzhia
UG Entebbe, Gulu, Jinja, Mbarara, Mukono, Munyonyo
US Albuquerque, Anchorage, Artesia, Atlanta, Baltimore, Boston, Charleston, Chicago, Cleveland, Dallas, Denver
US Detroit, El Paso, Fort Lauderdale, Front Royal, Glynco, Honolulu, Houston, Indianapolis, Kansas City, Knoxville
US Las Vegas, Long Beach, Los Angeles, McAllen, Milwaukee, Minneapolis, Nashville, New Orleans, New York
US New York City, Oak Ridge, Oakland, Orlando, Philadelphia, Phoenix, Pittsburgh, Sacramento, Salt Lake City
US San Antonio, San Diego, San Francisco, Savannah, Scottsdale, St. Louis, Tampa, Tucson, Washington D.C.
US Washington DC
UY Colonia del Sacramento
UZ Andijan, Bukhara, Fergana, Khiva, Namangan, Navoi, Nukus, Samarkand, Termez, Urgench
VA Vatican City
VC Kingstown
VE Caracas, Maracaibo
VG Road Town
VN Bac Ninh, Can Tho, Da Lat, Dalat, Danang, Ha Long, Ha Long City, Ha Noi, Hai Phong, Halong, Halong City
VN Ho Chi Minh City, Hoi An, Hue, Lang Son, Lao Cai, Mong Cai, Nha Trang, Phu Quoc, Phu Quoc City, Quang Ninh
VN Quy Nhon, Sapa, Vung Tau
VU Luganville
XK Peja, Pristina, Prizren
YE Aden, Hodeidah, Mukalla, Sana'a, Sanaa
ZA Benoni, Bloemfontein, Centurion, Durban, Gqeberha, Kempton Park, Mbombela, Midrand, Musina, Nelspruit
ZA Polokwane, Port Elizabeth, Sandton, Skukuza, Stellenbosch, Sun City
ZM Kitwe, Livingstone, Ndola, Siavonga
ZW Beitbridge, Bulawayo, Harare, Kariba, Masvingo, Mutare
"""


def _by_city(table: str) -> dict[str, str]:
    cities: dict[str, str] = {}
    for row in table.strip("\n").splitlines():
        code, _, names = row.partition(" ")
        cities.update(dict.fromkeys(names.split(", "), code))
    return cities


_BUNDLED = {row["city"]: row["country"] for row in bundled_places() if row["city"]}

_CITY_COUNTRIES = {**_by_city(_CITIES), **{level(city): country for city, country in _BUNDLED.items()}}
# "Banja-Luka", "Port-of-Spain".
_WITH_HYPHENS = {city.replace(" ", "-"): city for city in _CITY_COUNTRIES if " " in city}

COUNTRY_OF_CITY = {
    **{written: _CITY_COUNTRIES[city] for written, city in _WITH_HYPHENS.items()},
    **_CITY_COUNTRIES,
    "Washington, D.C.": "US",
    "Washington, DC": "US",
    "the Hague": "NL",
}
"""A city's plain name to its country's code."""

_USUAL = {
    **{level(city): city for city in _BUNDLED if city != level(city)},
    "Antigua": "Antigua Guatemala",
    "Berne": "Bern",
    "Bruxelles": "Brussels",
    "Cartagena de Indias": "Cartagena",
    "Ciudad de Juarez": "Ciudad Juarez",
    "Danang": "Da Nang",
    "Dar Es Salaam": "Dar es Salaam",
    "Geneve": "Geneva",
    "Ha Noi": "Hanoi",
    "La Habana": "Havana",
    "Malacca": "Melaka",
    "Male": "Malé",
    "Sao Paulo": "São Paulo",
    "St Petersburg": "Saint Petersburg",
    "St. Petersburg": "Saint Petersburg",
    "Washington D.C.": "Washington",
    "Washington DC": "Washington",
    "Washington, D.C.": "Washington",
    "Washington, DC": "Washington",
    "the Hague": "The Hague",
}
USUAL_NAMES = {
    **{written: _USUAL.get(city, city) for written, city in _WITH_HYPHENS.items()},
    **_USUAL,
}
"""Plain names, and names with hyphens, of cities that are mostly written otherwise, to the usual one."""

_STATES = """
AU New South Wales, Northern Territory, Queensland, South Australia, Tasmania, Western Australia
CA AB, Alberta, BC, British Columbia, Manitoba, New Brunswick, Nova Scotia, Ontario, Saskatchewan
US AK, AL, AR, AZ, Alabama, Alaska, Arizona, Arkansas, CA, CO, CT, California, Colorado, Connecticut, DE, Delaware, FL
US Florida, GA, Georgia, HI, Hawaii, IA, ID, IL, Idaho, Illinois, Indiana, Iowa, KS, KY, Kansas, Kentucky, Louisiana
US MA, MD, MI, MN, MO, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, NC, NE, NH
US NJ, NM, NV, NY, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, OH
US OK, Ohio, Oklahoma, Oregon, PA, Pennsylvania, RI, Rhode Island, SC, South Carolina, South Dakota, TN, TX, Tennessee
US Texas, UT, Utah, VA, VT, Vermont, Virginia, WA, WI, WV, West Virginia, Wisconsin, Wyoming
"""

COUNTRY_OF_STATE = _by_city(_STATES)
"""A state or province that stands after a city, or its two letters, to its country's code.

Those that are cities too are not among them: "in London, New York".
"""
