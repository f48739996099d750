"""Cities in which meetings are held, without accents, by the ISO 3166-1 code of their country.

Where a page names a city alone, its country is taken from here; a name that two countries have is left out. Cities
whose country stands beside them on the page need not be here.
"""

from __future__ import annotations

__all__ = ["COUNTRY_OF_CITY"]

_CITIES = """
    AD Andorra la Vella
    AE Abu Dhabi, Dubai
    AF Kabul
    AL Tirana
    AM Yerevan
    AO Luanda
    AR Buenos Aires
    AT Salzburg, Vienna
    AU Adelaide, Brisbane, Cairns, Canberra, Darwin, Melbourne, Perth, Sydney
    AW Oranjestad
    AZ Baku
    BA Sarajevo
    BB Bridgetown
    BD Chattogram, Chittagong, Dhaka
    BE Antwerp, Bruges, Brussels, Liege
    BF Ouagadougou
    BG Plovdiv, Sofia, Varna
    BH Manama
    BI Bujumbura
    BJ Cotonou, Porto-Novo
    BN Bandar Seri Begawan
    BO La Paz, Santa Cruz
    BR Brasilia, Foz do Iguacu, Manaus, Recife, Rio de Janeiro, Sao Paulo
    BS Freeport, Nassau
    BT Thimphu
    BW Gaborone, Kasane
    BY Brest, Minsk
    BZ Belize City, Belmopan
    CA Montreal, Ottawa, Toronto, Vancouver
    CD Goma, Kinshasa, Lubumbashi
    CF Bangui
    CG Brazzaville, Pointe-Noire
    CH Basel, Bern, Berne, Geneva, Lausanne, Zurich
    CI Abidjan, Yamoussoukro
    CL Santiago, Valparaiso
    CM Douala, Yaounde
    CN Beijing, Chengdu, Dalian, Guangzhou, Gulangyu, Hangzhou, Ningbo, Qingdao, Shanghai, Shenzhen,
       Tianjin, Xi'an, Xiamen
    CO Bogota, Cartagena, Cartagena de Indias, Medellin
    CR San Jose
    CU Havana, Varadero
    CV Praia
    CW Willemstad
    CY Larnaca, Limassol, Nicosia
    CZ Brno, Prague
    DE Berlin, Bonn, Cologne, Frankfurt, Hamburg, Munich, Munster
    DJ Djibouti, Djibouti City
    DK Copenhagen
    DO Punta Cana, Santo Domingo
    DZ Algiers, Oran
    EC Guayaquil, Quito
    EE Tallinn
    EG Alexandria, Cairo, Luxor, Sharm El Sheikh, Sharm el-Sheikh
    ER Asmara
    ES Barcelona, Madrid, Seville, Valencia
    ET Addis Ababa
    FI Helsinki
    FJ Nadi, Sigatoka, Suva
    FM Palikir, Pohnpei
    FR La Rochelle, Le Havre, Lyon, Marseille, Paris, Roubaix, Strasbourg, Tourcoing
    GA Libreville
    GB Birmingham, Edinburgh, Glasgow, London
    GE Batumi, Tbilisi
    GH Accra, Tema
    GM Banjul
    GN Conakry
    GQ Bata, Malabo
    GR Athens, Piraeus, Thessaloniki
    GT Antigua Guatemala, Guatemala City
    GW Bissau
    GY Georgetown
    HK Hong Kong
    HN San Pedro Sula, Tegucigalpa
    HR Dubrovnik, Zagreb
    HT Port-au-Prince
    HU Budapest
    ID Bali, Bandung, Jakarta, Surabaya, Yogyakarta
    IE Dublin
    IL Jerusalem, Tel Aviv
    IN Bangalore, Chennai, Delhi, Faridabad, Goa, Hyderabad, Jaipur, Kochi, Mumbai, New Delhi, Puducherry
    IQ Baghdad, Erbil
    IR Isfahan, Tehran
    IS Reykjavik
    IT Genoa, Milan, Naples, Rome, Turin, Venice
    JM Kingston, Montego Bay
    JO Amman, Aqaba
    JP Kashiwa, Kyoto, Nagoya, Osaka, Tokyo, Yokohama
    KE Mombasa, Nairobi, Naivasha
    KG Bishkek
    KH Phnom Penh, Siem Reap
    KI Tarawa
    KM Moroni
    KR Busan, Cheonan, Daejeon, Incheon, Jeju, Jinju, Seogwipo, Seoul
    KW Kuwait City
    KZ Almaty, Astana, Nur-Sultan
    LA Luang Prabang, Vientiane
    LB Beirut
    LC Castries
    LK Colombo
    LR Monrovia
    LS Maseru
    LT Kaunas, Vilnius
    LU Luxembourg, Luxembourg City
    LV Riga
    LY Tripoli
    MA Agadir, Casablanca, Fes, Marrakech, Marrakesh, Rabat, Tangier
    MC Monaco
    MD Chisinau
    ME Budva, Podgorica
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
    MU Plaine Magnien, Port Louis
    MW Blantyre, Lilongwe
    MX Cancun, Guadalajara, Los Cabos, Mexico City, Monterrey, Puebla, Veracruz
    MY Kuala Lumpur, Langkawi, Malacca, Melaka, Penang, Putrajaya
    MZ Maputo
    NA Swakopmund, Walvis Bay, Windhoek
    NE Niamey
    NG Abuja, Lagos
    NI Managua
    NL Amsterdam, Maastricht, Rotterdam, The Hague
    NO Bergen, Oslo
    NP Kathmandu
    NZ Auckland, Christchurch, Queenstown, Wellington
    OM Muscat
    PA Panama City
    PE Arequipa, Cusco, Lima
    PG Port Moresby
    PH Cebu, Manila
    PK Islamabad, Karachi, Lahore
    PL Gdansk, Krakow, Warsaw, Wroclaw
    PS Ramallah
    PT Lisbon, Porto
    PW Koror
    PY Asuncion
    QA Doha
    RO Bucharest, Constanta
    RS Belgrade
    RU Irkutsk, Kazan, Moscow, Nizhny Novgorod, Saint Petersburg, Saint-Petersburg, Sochi, St. Petersburg,
       Vladivostok
    RW Kigali
    SA Dammam, Jeddah, Riyadh
    SC Victoria
    SD Khartoum
    SE Gothenburg, Malmo, Stockholm, Visby
    SG Singapore
    SI Ljubljana
    SK Bratislava
    SL Freetown
    SN Dakar, Saly
    SO Mogadishu
    SR Paramaribo
    SS Juba
    ST Sao Tome
    SV San Salvador
    SZ Ezulwini, Mbabane
    TD N'Djamena, Ndjamena
    TG Lome
    TH Bangkok, Chiang Mai, Hua Hin, Pattaya, Phuket, Samui
    TJ Dushanbe
    TL Dili
    TM Ashgabat, Avaza, Turkmenabad
    TN Hammamet, Sousse, Tunis
    TO Nuku'alofa
    TR Ankara, Antalya, Istanbul, Izmir, Malatya
    TT Port of Spain
    TV Funafuti
    TW Taipei
    TZ Arusha, Dar es Salaam, Dodoma, Zanzibar
    UA Khmelnitsky, Khmelnytskyi, Kiev, Kyiv, Lviv, Odesa, Odessa
    UG Entebbe, Kampala
    US Atlanta, Charleston, Houston, Long Beach, Los Angeles, Miami, New York, Orlando, Savannah, Seattle,
       Washington, Washington D.C., Washington DC
    UY Montevideo, Punta del Este
    UZ Samarkand, Tashkent
    VC Kingstown
    VE Caracas
    VN Da Nang, Ha Long, Ha Noi, Hanoi, Ho Chi Minh City
    VU Port Vila
    WS Apia
    XK Pristina
    YE Aden, Sana'a
    ZA Cape Town, Durban, Johannesburg, Pretoria
    ZM Livingstone, Lusaka
    ZW Harare, Victoria Falls
"""


def _by_city(table: str) -> dict[str, str]:
    cities: dict[str, str] = {}
    country = ""
    for line in table.strip("\n").splitlines():
        code, _, names = line.strip().partition(" ")
        if line.startswith("       "):  # a row that goes on
            names = line
        else:
            country = code
        cities.update((name.strip(), country) for name in names.split(",") if name.strip())
    return cities


COUNTRY_OF_CITY = {**_by_city(_CITIES), "Washington, D.C.": "US"}
"""A city's plain name to its country's code.

>>> COUNTRY_OF_CITY["Sochi"], COUNTRY_OF_CITY["The Hague"]
('RU', 'NL')
"""
