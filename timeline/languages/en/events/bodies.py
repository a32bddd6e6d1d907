"""Organizations, and the regions that a list of cities misses, from general knowledge; names are separated by "|"."""

ORGANIZATIONS = (
    (
        "NATO",
        "North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|Atlantic Alliance",
    ),
    (
        "European Union",
        (
            "EU|E.U.|EC|European Community|European Communities|European Commission|European Council|European Parliament|"
            "European Economic Community|European Central Bank|ECB|Common Market|Frontex|Europol"
        ),
    ),
    (
        "United Nations",
        (
            "UN|U.N.|U.N|Security Council|UNSC|General Assembly|UN Security Council|U.N. Security Council|UN General Assembly|"
            "U.N. General Assembly|United Nations Security Council|United Nations General Assembly|OCHA|UNDP|UNIFIL|MINUSMA|"
            "MONUSCO|UNAMA|UNPROFOR|UNMIK|UNAMID|UNTAC|UN Human Rights Council|Human Rights Council|OHCHR"
        ),
    ),
    (
        "OSCE",
        (
            "Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe|"
            "Organisation for Security and Co-operation in Europe|CSCE"
        ),
    ),
    ("African Union", "Peace and Security Council|AU|A.U.|Organization of African Unity|OAU"),
    ("Arab League", "League of Arab States"),
    ("ASEAN", "Association of Southeast Asian Nations|Association of South East Asian Nations"),
    ("APEC", "Asia-Pacific Economic Cooperation|Asia Pacific Economic Cooperation"),
    ("ECOWAS", "Economic Community of West African States|ECOMOG"),
    ("IGAD", "Intergovernmental Authority on Development"),
    ("SADC", "Southern African Development Community"),
    ("Gulf Cooperation Council", "GCC"),
    ("Commonwealth of Independent States", "CIS"),
    ("Collective Security Treaty Organization", "CSTO"),
    ("Shanghai Cooperation Organization", "SCO|Shanghai Cooperation Organisation"),
    ("Organization of American States", "OAS|Organisation of American States"),
    (
        "Organisation of Islamic Cooperation",
        "OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference",
    ),
    ("Council of Europe", "PACE"),
    ("European Court of Human Rights", "ECHR"),
    ("Mercosur", ""),
    ("BRICS", ""),
    ("OPEC", "OPEC+"),
    ("OECD", "Organization for Economic Cooperation and Development"),
    ("WTO", "World Trade Organization|World Trade Organisation"),
    ("G7", "Group of Seven|G-7"),
    ("G8", "Group of Eight|G-8"),
    ("G20", "Group of 20|Group of Twenty|G-20"),
    ("Warsaw Pact", ""),
    ("IAEA", "International Atomic Energy Agency"),
    (
        "OPCW",
        "Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons",
    ),
    ("WHO", "World Health Organization|World Health Organisation"),
    ("World Food Programme", "WFP|World Food Program"),
    ("UNRWA", ""),
    ("UNESCO", ""),
    ("UNHCR", "UN refugee agency|U.N. refugee agency"),
    ("UNICEF", ""),
    ("IOM", "International Organization for Migration"),
    ("IMF", "International Monetary Fund"),
    ("World Bank", ""),
    ("Red Cross", "ICRC|International Committee of the Red Cross|American Red Cross"),
    ("Red Crescent", ""),
    ("International Criminal Court", "ICC"),
    ("International Court of Justice", "ICJ|World Court"),
    ("Interpol", "INTERPOL"),
    ("FBI", "Federal Bureau of Investigation"),
    ("CIA", "Central Intelligence Agency"),
    ("FSB", "Federal Security Service"),
    ("GRU", ""),
    ("KGB", ""),
    ("SBU", "Security Service of Ukraine"),
    ("MI5", ""),
    ("MI6", ""),
    ("Mossad", ""),
    ("Shin Bet", ""),
    ("IDF", "Israel Defense Forces|Israel Defence Forces"),
    ("IRGC", "Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guard Corps|Quds Force"),
    ("Taliban", "Taleban"),
    ("Hamas", ""),
    ("Islamic Jihad", "Palestinian Islamic Jihad"),
    ("Fatah", ""),
    ("PLO", "Palestine Liberation Organization|Palestine Liberation Organisation"),
    ("Hezbollah", "Hizbollah|Hizbullah|Hezballah"),
    ("Amal", "Amal militia|Amal Movement"),
    ("Al Qaeda", "al-Qaeda|al-Qaida|Al-Qaeda|Al-Qaida|al Qaeda|Al Qaida|AQAP|AQIM"),
    ("Islamic State", "ISIS|ISIL|Daesh|IS militants|ISIS-K|Isis"),
    ("Houthis", "Houthi|Houthi rebels|Ansar Allah"),
    ("Boko Haram", ""),
    ("al-Shabab", "al-Shabaab|Al-Shabaab|Al-Shabab|al Shabaab|Al Shabaab"),
    ("Muslim Brotherhood", ""),
    ("PKK", "Kurdistan Workers' Party|Kurdistan Workers Party"),
    ("YPG", ""),
    ("Syrian Democratic Forces", "SDF"),
    ("Free Syrian Army", ""),
    ("Hayat Tahrir al-Sham", "HTS|Nusra Front|al-Nusra Front|Jabhat al-Nusra"),
    ("Rapid Support Forces", "RSF"),
    ("Janjaweed", ""),
    ("TPLF", "Tigray People's Liberation Front"),
    ("M23", ""),
    ("Lord's Resistance Army", "LRA"),
    ("Revolutionary United Front", "RUF"),
    ("UNITA", "National Union for the Total Independence of Angola"),
    ("Khmer Rouge", ""),
    ("FARC", "Revolutionary Armed Forces of Colombia"),
    ("ELN", "National Liberation Army"),
    ("Shining Path", ""),
    ("Sandinistas", "Sandinista"),
    ("Contras", ""),
    ("Tamil Tigers", "LTTE|Liberation Tigers of Tamil Eelam"),
    ("Abu Sayyaf", ""),
    ("Lashkar-e-Taiba", ""),
    ("Kosovo Liberation Army", "KLA"),
    ("IRA", "Irish Republican Army"),
    ("Sinn Fein", "Sinn Féin"),
    ("ETA", ""),
    ("African National Congress", "ANC"),
    ("Wagner Group", "Wagner mercenaries|Wagner fighters|Wagner forces|Wagner troops|Wagner"),
    ("Azov", "Azov Battalion|Azov Regiment|Azov Brigade"),
    ("Amnesty International", ""),
    ("Human Rights Watch", ""),
    ("Doctors Without Borders", "MSF|Medecins Sans Frontieres|Médecins Sans Frontières"),
    ("Reporters Without Borders", ""),
    ("Oxfam", ""),
    ("Save the Children", ""),
    ("Greenpeace", ""),
    ("Gazprom", ""),
)
"""Name, other names: bodies of states among themselves, services, armed groups, aid agencies."""

SEATS = (("European Union", "Brussels", "BE"),)
"""An organization, the city that stands for it, the code of its country."""

STATE_BODIES = (
    (
        "United States",
        "Congress|US Congress|U.S. Congress|Senate|US Senate|U.S. Senate|House of Representatives|Homeland Security",
    ),
    ("Israel", "Knesset"),
    ("Russia", "Duma|State Duma"),
    ("Ukraine", "Verkhovna Rada|Rada"),
    ("Germany", "Bundestag|Bundeswehr"),
    ("Poland", "Sejm"),
    ("United Kingdom", "House of Commons|House of Lords|Foreign Office|Scotland Yard|Royal Navy|Royal Air Force|RAF"),
    ("Iran", "Majlis"),
    ("India", "Lok Sabha"),
)
"""Bodies that stand for their state where they act."""

REGIONS = (
    (
        "UA",
        (
            "Donbas|Donbass|Crimea|Donetsk|Luhansk|Lugansk|Sevastopol|Odessa|Kharkov|Kherson|Zaporizhzhia|Zaporizhia|Izium|"
            "Lyman|Avdiivka|Hostomel|Chernobyl|Chornobyl|Lysychansk|Severodonetsk|Sievierodonetsk|Soledar|Vuhledar|Debaltseve|"
            "Ilovaisk|Snake Island|Mykolaiv|Kryvyi Rih|Bakhmut|Kupiansk|Okhtyrka|Trostianets|Hlukhiv|Volnovakha|Melitopol|"
            "Enerhodar|Nova Kakhovka|Pokrovsk|Transcarpathia|Galicia|Zhytomyr|Vinnytsia"
        ),
    ),
    (
        "RU",
        "Chechnya|Dagestan|Ingushetia|North Ossetia|Grozny|Beslan|Kursk|Belgorod|Bryansk|Rostov|St. Petersburg|Siberia|Kaliningrad|Volgograd|Taganrog|Engels|Kuril Islands",
    ),
    ("GE", "Abkhazia|South Ossetia|Tskhinvali|Sukhumi|Gori|Poti|Adjara|Pankisi Gorge"),
    ("AZ", "Nagorno-Karabakh|Nagorny Karabakh|Karabakh|Stepanakert|Shusha|Nakhchivan|Lachin"),
    ("MD", "Transnistria|Transdniestria|Trans-Dniester|Gagauzia|Tiraspol"),
    (
        "PS",
        "Gaza|Gaza Strip|Gaza City|West Bank|Rafah|Khan Younis|Khan Yunis|Jenin|Nablus|Hebron|Jericho|Jabalia|Bethlehem|East Jerusalem|Deir al-Balah",
    ),
    ("IL", "Sderot|Galilee|Negev|Haifa|Eilat|Ashkelon"),
    (
        "SY",
        "Golan Heights|Idlib|Raqqa|Kobani|Ghouta|Eastern Ghouta|Daraa|Deir al-Zor|Deir al-Zour|Afrin|Palmyra|Latakia|Tartus|Rojava|Manbij|Hama",
    ),
    (
        "IQ",
        "Iraqi Kurdistan|Fallujah|Falluja|Anbar|Sinjar|Tikrit|Erbil|Irbil|Najaf|Karbala|Ramadi|Halabja|Sadr City|Kurdistan Region",
    ),
    ("YE", "Hodeidah|Hodeida|Marib|Saada|Taiz"),
    ("LB", "Bekaa|Bekaa Valley|Sidon|Tyre|Sabra|Shatila"),
    ("EG", "Sinai|Sinai Peninsula|Sharm el-Sheikh|Tahrir Square|Suez Canal"),
    ("LY", "Benghazi|Misrata|Misurata|Sirte|Tobruk|Derna|Cyrenaica|Fezzan"),
    (
        "SD",
        "Darfur|West Darfur|North Darfur|South Darfur|Kordofan|South Kordofan|Blue Nile|Abyei|El Geneina|Port Sudan|Omdurman",
    ),
    ("ET", "Tigray|Amhara|Oromia|Ogaden|Mekelle|Afar|Gondar|Lalibela"),
    ("SO", "Somaliland|Puntland|Hargeisa|Kismayo|Baidoa"),
    ("CD", "Kivu|North Kivu|South Kivu|Ituri|Katanga|Goma"),
    ("NG", "Borno|Biafra|Niger Delta|Chibok|Plateau State|Kaduna"),
    ("CM", "Ambazonia"),
    ("SN", "Casamance"),
    ("MZ", "Cabo Delgado"),
    ("AO", "Cabinda"),
    ("AF", "Helmand|Nangarhar|Panjshir|Tora Bora|Kunduz|Bagram|Kandahar"),
    (
        "PK",
        "Waziristan|North Waziristan|South Waziristan|Balochistan|Baluchistan|Swat|Swat Valley|Khyber Pakhtunkhwa|Sindh|Abbottabad",
    ),
    ("IN", "Jammu and Kashmir|Ladakh|Manipur|Assam|Gujarat|Bombay|Calcutta|Madras"),
    ("LK", "Jaffna"),
    ("MM", "Rakhine|Rakhine State|Kachin|Shan State|Karen State|Mandalay|Arakan"),
    ("CN", "Xinjiang|Tibet|Inner Mongolia|Tiananmen Square|Tiananmen|Urumqi|Hubei|Wuhan"),
    ("TW", "Kinmen"),
    ("PH", "Mindanao|Marawi|Luzon|Scarborough Shoal"),
    ("ID", "Aceh|West Papua|Bali|Java|Sumatra"),
    ("TH", "Pattani"),
    ("KR", "Yeonpyeong"),
    ("RS", "Vojvodina|Presevo|Preševo"),
    ("BA", "Srebrenica|Republika Srpska|Banja Luka|Gorazde|Bihac"),
    ("HR", "Krajina|Eastern Slavonia|Vukovar|Dubrovnik"),
    ("MK", "Tetovo"),
    ("XK", "Mitrovica|Pec|Racak"),
    ("CY", "Northern Cyprus"),
    ("GB", "Northern Ireland|Belfast|Scotland|Wales|Ulster|Lockerbie|Falkland Islands|Falklands|Salisbury"),
    ("ES", "Catalonia|Basque Country|Canary Islands|Ceuta|Melilla"),
    ("FR", "Corsica|Calais|Strasbourg"),
    ("IT", "Lampedusa|Sicily"),
    ("GR", "Lesbos|Crete"),
    ("CH", "Geneva|Davos"),
    ("DE", "Munich|Bavaria|Ramstein"),
    ("BE", "Brussels"),
    ("TR", "Istanbul|Hatay|Gaziantep|Diyarbakir"),
    ("SA", "Mecca|Jeddah|Medina"),
    ("MX", "Chiapas|Ciudad Juarez|Tijuana"),
    ("CU", "Guantanamo|Guantanamo Bay"),
    ("CO", "Cauca|Catatumbo"),
    ("UG", "Entebbe"),
    ("EH", "Laayoune"),
    (
        "US",
        (
            "New York|New York City|Florida|Texas|California|Louisiana|Miami|Los Angeles|Chicago|Camp David|Alaska|Hawaii|"
            "Arizona|Virginia|Pennsylvania|Ohio|Michigan|New Jersey|Massachusetts|Mississippi|Alabama|Tennessee|Kentucky|"
            "Oregon|Nevada|Utah|Colorado|Minnesota|Wisconsin|Illinois|Indiana|Iowa|Missouri|Kansas|Oklahoma|Nebraska|"
            "North Carolina|South Carolina|West Virginia|North Dakota|South Dakota|Connecticut|Maryland|Delaware|Vermont|"
            "New Hampshire|New Mexico|Maine|Montana|Idaho|Wyoming|Arkansas|Fort Bragg"
        ),
    ),
    (
        "",
        (
            "Kurdistan|Kashmir|Sahel|Balkans|Middle East|Near East|Persian Gulf|Gulf of Aden|Black Sea|Sea of Azov|Baltic Sea|"
            "Baltic states|Baltics|Red Sea|South China Sea|East China Sea|Taiwan Strait|Strait of Hormuz|Horn of Africa|"
            "Eastern Europe|Western Europe|Central Europe|Central Asia|Southeast Asia|South Asia|East Asia|North Africa|"
            "East Africa|West Africa|Central Africa|Latin America|Central America|South America|North America|Caribbean|"
            "Europe|Asia|Africa|Caucasus|South Caucasus|North Caucasus|Mediterranean|Mediterranean Sea|Aegean|Aegean Sea|"
            "Adriatic|Adriatic Sea|Arctic|Antarctica|Atlantic|Pacific|Indian Ocean|Gulf of Mexico|Gulf|Bosphorus|Levant|Maghreb|"
            "Great Lakes|Lake Chad|Sahara|Spratly Islands|Paracel Islands|Senkaku Islands|Korean Peninsula|Korean peninsula"
        ),
    ),
)
"""The code of the country by international law, "" for what spans several or is divided; regions, seas and cities."""
