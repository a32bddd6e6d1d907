"""Countries and large cities. Written by data/gazetteer/build.py from GeoNames (CC BY 4.0): do not edit."""

COUNTRIES = """\
AF|AFG|Afghanistan|Kabul AL|ALB|Albania|Tirana DZ|DZA|Algeria|Algiers AD|AND|Andorra|Andorra_la_Vella
AO|AGO|Angola|Luanda AG|ATG|Antigua_and_Barbuda|St._John's AR|ARG|Argentina|Buenos_Aires AM|ARM|Armenia|Yerevan
AW|ABW|Aruba|Oranjestad AU|AUS|Australia|Canberra AT|AUT|Austria|Vienna AZ|AZE|Azerbaijan|Baku BS|BHS|Bahamas|
BH|BHR|Bahrain|Manama BD|BGD|Bangladesh|Dhaka BB|BRB|Barbados|Bridgetown BY|BLR|Belarus|Minsk BE|BEL|Belgium|Brussels
BZ|BLZ|Belize|Belmopan BJ|BEN|Benin|Porto-Novo BT|BTN|Bhutan|Thimphu BO|BOL|Bolivia|La_Paz
BA|BIH|Bosnia_and_Herzegovina|Sarajevo BW|BWA|Botswana|Gaborone BR|BRA|Brazil|Brasilia
BN|BRN|Brunei|Bandar_Seri_Begawan BG|BGR|Bulgaria|Sofia BF|BFA|Burkina_Faso|Ouagadougou BI|BDI|Burundi|Gitega
KH|KHM|Cambodia|Phnom_Penh CM|CMR|Cameroon|Yaounde CA|CAN|Canada|Ottawa CV|CPV|Cape_Verde|Praia
CF|CAF|Central_African_Republic|Bangui TD|TCD|Chad|N'Djamena CL|CHL|Chile|Santiago CN|CHN|China|Beijing
CO|COL|Colombia|Bogota KM|COM|Comoros|Moroni CR|CRI|Costa_Rica| HR|HRV|Croatia|Zagreb CU|CUB|Cuba|Havana
CW|CUW|Curacao|Willemstad CY|CYP|Cyprus|Nicosia CZ|CZE|Czech_Republic|Prague
CD|COD|Democratic_Republic_of_the_Congo|Kinshasa DK|DNK|Denmark|Copenhagen DJ|DJI|Djibouti|Djibouti
DM|DMA|Dominica|Roseau DO|DOM|Dominican_Republic|Santo_Domingo TL|TLS|East_Timor|Dili EC|ECU|Ecuador|Quito
EG|EGY|Egypt|Cairo SV|SLV|El_Salvador|San_Salvador GQ|GNQ|Equatorial_Guinea|Ciudad_de_la_Paz ER|ERI|Eritrea|Asmara
EE|EST|Estonia|Tallinn SZ|SWZ|Eswatini|Mbabane ET|ETH|Ethiopia|Addis_Ababa FJ|FJI|Fiji|Suva FI|FIN|Finland|Helsinki
FR|FRA|France|Paris GF|GUF|French_Guiana|Cayenne PF|PYF|French_Polynesia|Papeete GA|GAB|Gabon|Libreville
GM|GMB|Gambia|Banjul GE|GEO|Georgia|Tbilisi DE|DEU|Germany|Berlin GH|GHA|Ghana|Accra GR|GRC|Greece|Athens
GD|GRD|Grenada|St._George's GP|GLP|Guadeloupe|Basse-Terre GU|GUM|Guam|Hagatna GT|GTM|Guatemala|Guatemala_City
GN|GIN|Guinea|Conakry GW|GNB|Guinea-Bissau|Bissau GY|GUY|Guyana| HT|HTI|Haiti|Port-au-Prince
HN|HND|Honduras|Tegucigalpa HK|HKG|Hong_Kong|Hong_Kong HU|HUN|Hungary|Budapest IS|ISL|Iceland|Reykjavik
IN|IND|India|New_Delhi ID|IDN|Indonesia|Jakarta IR|IRN|Iran|Tehran IQ|IRQ|Iraq|Baghdad IE|IRL|Ireland|Dublin
IL|ISR|Israel|Jerusalem IT|ITA|Italy|Rome CI|CIV|Ivory_Coast|Yamoussoukro JM|JAM|Jamaica| JP|JPN|Japan|Tokyo
JO|JOR|Jordan|Amman KZ|KAZ|Kazakhstan|Astana KE|KEN|Kenya|Nairobi KI|KIR|Kiribati|Tarawa XK|XKX|Kosovo|Pristina
KW|KWT|Kuwait|Kuwait_City KG|KGZ|Kyrgyzstan|Bishkek LA|LAO|Laos|Vientiane LV|LVA|Latvia|Riga LB|LBN|Lebanon|Beirut
LS|LSO|Lesotho|Maseru LR|LBR|Liberia|Monrovia LY|LBY|Libya|Tripoli LI|LIE|Liechtenstein|Vaduz LT|LTU|Lithuania|Vilnius
LU|LUX|Luxembourg|Luxembourg MO|MAC|Macao|Macao MG|MDG|Madagascar|Antananarivo MW|MWI|Malawi|Lilongwe
MY|MYS|Malaysia|Kuala_Lumpur MV|MDV|Maldives| ML|MLI|Mali|Bamako MT|MLT|Malta|Valletta MH|MHL|Marshall_Islands|Majuro
MQ|MTQ|Martinique|Fort-de-France MR|MRT|Mauritania|Nouakchott MU|MUS|Mauritius|Port_Louis YT|MYT|Mayotte|Mamoudzou
MX|MEX|Mexico|Mexico_City FM|FSM|Micronesia|Palikir MD|MDA|Moldova|Chisinau MC|MCO|Monaco|Monaco
MN|MNG|Mongolia|Ulaanbaatar ME|MNE|Montenegro|Podgorica MA|MAR|Morocco|Rabat MZ|MOZ|Mozambique|Maputo
MM|MMR|Myanmar|Naypyidaw NA|NAM|Namibia|Windhoek NR|NRU|Nauru|Yaren NP|NPL|Nepal|Kathmandu
NL|NLD|Netherlands|Amsterdam NC|NCL|New_Caledonia|Noumea NZ|NZL|New_Zealand|Wellington NI|NIC|Nicaragua|Managua
NE|NER|Niger|Niamey NG|NGA|Nigeria|Abuja KP|PRK|North_Korea|Pyongyang MK|MKD|North_Macedonia|Skopje NO|NOR|Norway|Oslo
OM|OMN|Oman|Muscat PK|PAK|Pakistan|Islamabad PW|PLW|Palau|Melekeok PS|PSE|Palestine|Ramallah PA|PAN|Panama|Panama_City
PG|PNG|Papua_New_Guinea|Port_Moresby PY|PRY|Paraguay|Asuncion PE|PER|Peru|Lima PH|PHL|Philippines|Manila
PL|POL|Poland|Warsaw PT|PRT|Portugal|Lisbon PR|PRI|Puerto_Rico| QA|QAT|Qatar|Doha
CG|COG|Republic_of_the_Congo|Brazzaville RE|REU|Reunion|Saint-Denis RO|ROU|Romania|Bucharest RU|RUS|Russia|Moscow
RW|RWA|Rwanda|Kigali KN|KNA|Saint_Kitts_and_Nevis|Basseterre LC|LCA|Saint_Lucia|Castries
VC|VCT|Saint_Vincent_and_the_Grenadines|Kingstown WS|WSM|Samoa|Apia SM|SMR|San_Marino|San_Marino
ST|STP|Sao_Tome_and_Principe|Sao_Tome SA|SAU|Saudi_Arabia|Riyadh SN|SEN|Senegal|Dakar RS|SRB|Serbia|Belgrade
SL|SLE|Sierra_Leone|Freetown SG|SGP|Singapore|Singapore SK|SVK|Slovakia|Bratislava SI|SVN|Slovenia|Ljubljana
SB|SLB|Solomon_Islands|Honiara SO|SOM|Somalia|Mogadishu ZA|ZAF|South_Africa|Pretoria KR|KOR|South_Korea|Seoul
SS|SSD|South_Sudan|Juba ES|ESP|Spain|Madrid LK|LKA|Sri_Lanka|Colombo SD|SDN|Sudan|Khartoum SR|SUR|Suriname|Paramaribo
SE|SWE|Sweden|Stockholm CH|CHE|Switzerland|Bern SY|SYR|Syria|Damascus TW|TWN|Taiwan|Taipei TJ|TJK|Tajikistan|Dushanbe
TZ|TZA|Tanzania|Dodoma TH|THA|Thailand|Bangkok TG|TGO|Togo|Lome TO|TON|Tonga|Nuku'alofa
TT|TTO|Trinidad_and_Tobago|Port_of_Spain TN|TUN|Tunisia|Tunis TR|TUR|Turkey|Ankara TM|TKM|Turkmenistan|Ashgabat
TV|TUV|Tuvalu|Funafuti VI|VIR|U.S._Virgin_Islands|Charlotte_Amalie UG|UGA|Uganda|Kampala UA|UKR|Ukraine|Kyiv
AE|ARE|United_Arab_Emirates|Abu_Dhabi GB|GBR|United_Kingdom|London US|USA|United_States|Washington
UY|URY|Uruguay|Montevideo UZ|UZB|Uzbekistan|Tashkent VU|VUT|Vanuatu|Port_Vila VA|VAT|Vatican|Vatican_City
VE|VEN|Venezuela|Caracas VN|VNM|Vietnam|Hanoi EH|ESH|Western_Sahara|El-Aaiun YE|YEM|Yemen|Sanaa ZM|ZMB|Zambia|Lusaka
ZW|ZWE|Zimbabwe|Harare
"""
"""ISO 3166 codes of two and of three letters, name, capital; "_" joins the words of a name."""

CITIES = """\
AE Abu_Dhabi Ajman Al_Ain_City Dayrah Dubai Ras_Al_Khaimah Sharjah
AF Baghlan Balkh Gardez Ghazni Herat Jalalabad Kabul Kandahar Khost Kunduz Maymana Mazar-e_Sharif
AL Tirana
AM Ajapnyak Arabkir Erebuni Gyumri Kanaker-Zeytun Kentron Malatia-Sebastia Nor_Nork Shengavit Vanadzor Yerevan
AO Benguela Cabinda Calumbo Camama Cazenga Cuito Golfe Hoji_ya_Henda Huambo Kikolo Kima_Kieza Lobito Luanda Lubango
 Maianga Malanje Mulenvos Nova_Vida Ramiros Samba Saurimo Talatona Uige Viana
AR Avellaneda Buenos_Aires Cordoba Corrientes Mar_del_Plata Rosario Salta San_Miguel_de_Tucuman Santa_Fe
AT Vienna
AU Adelaide Brisbane Canberra Central_Coast Gold_Coast Logan_City Melbourne Newcastle Perth Sunshine_Coast Sydney
AZ Baku Ganja Khirdalan Lankaran Lerik Mingachevir Naxcivan Qaracuxur Sumgayit Yevlakh
BA Banja_Luka Bihac Mostar Sarajevo Tuzla Zenica
BD Bandarban Bhatara Chattogram Comilla Dhaka Gazipur Hathazari Kafrul Khulna Mirpur_Model_Thana Mohammadpur Natore
 Pallabi Rajshahi Rangpur Shibganj Tungi
BE Antwerp Brussels
BF Banfora Bobo-Dioulasso Hounde Kaya Koudougou Ouagadougou Ouahigouya Pouytenga Saaba
BG Plovdiv Sofia
BI Bujumbura
BJ Abomey-Calavi Cotonou
BO Cochabamba La_Paz Santa_Cruz_de_la_Sierra
BR Ananindeua Aparecida_de_Goiania Aracaju Bauru Belem Belford_Roxo Belo_Horizonte Betim Blumenau Boa_Vista Brasilia
 Campina_Grande Campinas Campo_Grande Campos_dos_Goytacazes Canoas Carapicuiba Cariacica Caruaru Caucaia Caxias_do_Sul
 Contagem Cuiaba Curitiba Diadema Duque_de_Caxias Feira_de_Santana Florianopolis Fortaleza Franca Goiania Grajau
 Guaruja Guarulhos Itaquaquecetuba Jaboatao_dos_Guararapes Joao_Pessoa Joinville Juiz_de_Fora Jundiai Londrina Macapa
 Maceio Manaus Maringa Maua Mogi_das_Cruzes Montes_Claros Natal Niteroi Nova_Iguacu Olinda Osasco Paulista Pelotas
 Petrolina Piracicaba Porto_Alegre Porto_Velho Praia_Grande Recife Ribeirao_Preto Ribeirao_das_Neves Rio_Branco
 Rio_de_Janeiro Salvador Santo_Andre Santos Sao_Bernardo_do_Campo Sao_Joao_de_Meriti Sao_Jose_do_Rio_Preto
 Sao_Jose_dos_Campos Sao_Jose_dos_Pinhais Sao_Luis Sao_Paulo Sao_Vicente Serra Sorocaba Taubate Teresina Uberaba
 Uberlandia Vila_Velha
BY Baranovichi Barysaw Bobruysk Brest Homyel' Hrodna Lida Mahilyow Maladziecna Mazyr Minsk Novopolotsk Orsha Pinsk
 Polotsk Soligorsk Vitebsk Zhlobin
CA Brampton Calgary Edmonton Etobicoke Halifax Hamilton Laval Markham Mississauga Montreal Ottawa Quebec Surrey
 Toronto Vancouver Vaughan Winnipeg
CD Babamba Bakwa Bandundu_Province Basoko Baudhuinville Beni Binga Bolenge Boma Bukama Bukavu Bulungu Bumba Bunia Buta
 Butembo Gandajika Gemena Goma Idiofa Ilebo Inkisi Isiro Kabalo Kabinda Kalemie Kambove Kamina Kananga Kanyama Kasongo
 Katwa Kikwit Kimpese Kindu Kinshasa Kipushi Kisangani Kolwezi Kongolo Likasi Lisala Lodja Lubumbashi Manono Masina
 Matadi Mbandaka Mbanza-Ngungu Mbuji-Mayi Miabi Moanda Mulongo Mweka Mwene Mwene-Ditu Rutshuru Tshikapa Tshilenge
 Uvira
CF Bambari Bangui Begoua Berberati Bimbo Carnot
CG Brazzaville Pointe-Noire
CH Zurich
CI Abidjan Abobo Bouake Daloa Korhogo Koumassi San-Pedro
CL Antofagasta Maipu Puente_Alto Santiago Vina_del_Mar
CM Bafoussam Bamenda Douala Yaounde
CN Ankang Anqing Anqiu Anshan Anshun Anyang Aqsu Baise Banan Bao'an Baoding Baoji Baoshan Baotou Basuo Bayan_Nur
 Bazhong Bei'an Beihai Beijing Bengbu Benxi Bijie Binzhou Bozhou Cangzhou Changchun Changde Changning Changsha
 Changshu Changzhi Changzhou Chaoyang Chaozhou Chengde Chengdu Chengguan_Qu Chenzhou Chifeng Chizhou Chongming
 Chongqing Chongzuo Chuxiong Chuzhou Cixi Dachang Dalian Dandong Daqing Datong Daxing'anling Daye Dazhou Deyang Dezhou
 Dingxi Dongguan Dongying E'zhou Fenghuang Fengxiang Foshan Fushun Fuxin Fuyang Fuzhou Ganzhou Gaomi Guang'an
 Guangyuan Guangzhou Guankou Guigang Guilin Guiyang Gujangbagh Guyuan Haikou Handan Hangzhou Hanzhong Harbin Hebi
 Hechi Hechuan Hefei Hegang Hengshui Hengyang Heshan Heyuan Heze Hezhou Hohhot Hongkou Huai'an Huaibei Huaihua Huainan
 Huanggang Huangpu Huangshan Huangshi Huizhou Huludao Hulunbuir Huocheng Huzhou Ji'an Jiading Jiamusi Jiangmen
 Jiangyin Jianshui Jiaojiang Jiaozhou Jiaozuo Jiaxing Jieyang Jilin Jinan Jincheng Jing'an Jingdezhen Jingmen Jingzhou
 Jinhua Jining Jinjiang Jinshan Jinzhong Jinzhou Jiujiang Jiuquan Jixi Jizhou Kaifeng Kashgar Korla Kunming Kunshan
 Laibin Laiwu Laixi Langfang Lanzhou Leshan Lhoka Lianyungang Liaocheng Liaoyang Lincang Linfen Linyi Lishui
 Liupanshui Liuzhou Longshan Longyan Loudi Lu'an Luancheng Luliang Luohe Luohu_District Luoyang Luzhou Ma'anshan
 Maoming Meishan Meizhou Mengzi Mianyang Minhang Mudanjiang Nanchang Nanchong Nanjing Nanning Nanping Nanqiao Nantong
 Nanyang Neijiang Ningbo Ningde Ordos Panjin Panshan Panzhihua Pengze Pingdingshan Pingdu Pingliang Pingxiang Pizhou
 Pudong Puning Putian Putuo Puxi Puyang Qingdao Qingpu Qingyang Qingyuan Qinhuangdao Qinzhou Qionghai Qiqihar Qitaihe
 Quanzhou Qujing Quzhou Rizhao Rui'an Sanhe Sanmenxia Sanming Sanya Shanghai Shangluo Shangqiu Shangrao Shangyu
 Shantou Shanwei Shaoguan Shaoxing Shaoyang Shenyang Shenzhen Shihezi Shijiazhuang Shiqi Shiyan Shizuishan Shouguang
 Shuangyashan Shuozhou Siping Songjiang Suining Suizhou Suqian Suzhou Tai'an Taicang Taiyuan Taizhou Tanggu Tangshan
 Tantou Tanzhou Tianjin Tianshui Tieling Tongchuan Tonghua Tongling Tongshan Ulanqab Urumqi Wafangdian Wanning Wanxian
 Wanzhou Weifang Weihai Weinan Wenchang Wenshan_City Wenzhou Wuhan Wuhu Wuwei Wuxi Wuzhong Wuzhou Xi'an Xiamen
 Xiangtan Xiangyang Xianning Xianyang Xiaogan Xichang Xilinhot Xingtai Xingyi Xining Xinxiang Xinyang Xinyu Xinzhou
 Xuancheng Xuanhua Xuchang Xuhui Xuzhou Ya'an Yan'an Yancheng Yangjiang Yangpu Yangquan Yangzhou Yanji Yantai Yibin
 Yichang Yichun Yinchuan Yingkou Yiwu Yixing Yongji Yongzhou Yueyang Yulin Yuncheng Yunfu Yunlong Zaozhuang Zhabei
 Zhangjiagang Zhangjiajie Zhangjiakou Zhangye Zhangzhou Zhanjiang Zhaoqing Zhaotong Zhengzhou Zhenjiang Zhongshan
 Zhongwei Zhoukou Zhoushan Zhu_Cheng_City Zhucheng Zhuhai Zhumadian Zhuzhou Zibo Zigong Ziyang Zunyi
CO Barranquilla Bello Bogota Bucaramanga Buenaventura Cali Cartagena Cucuta Ibague Kennedy Manizales Medellin Monteria
 Neiva Pasto Pereira Santa_Marta Soacha Soledad Valledupar Villavicencio
CU Camaguey Havana Santiago_de_Cuba
CZ Brno Prague
DE Berlin Bielefeld Bochum Bonn Bremen Dortmund Dresden Duisburg Dusseldorf Essen Frankfurt_am_Main Hamburg Hannover
 Koln Leipzig Munich Nuremberg Stuttgart Wandsbek Wuppertal
DJ Balbala Djibouti
DK Copenhagen
DO Santiago_de_los_Caballeros Santo_Domingo Santo_Domingo_Este Santo_Domingo_Oeste
DZ Algiers Annaba Blida Constantine Oran
EC Ambato Cuenca Guayaquil Portoviejo Quito Santo_Domingo_de_los_Colorados
EE Tallinn
EG Al_Fayyum Al_Khusus Al_Mahallah_al_Kubra Al_Mansurah Alexandria Assiut Aswan Cairo Esna Giza Hada'iq_al_Qubbah
 Ismailia Kom_Ombo Luxor Madinat_an_Nasr Port_Said Shubra_al_Khaymah Suez Tanta Zagazig
ER Asmara
ES Alicante Barcelona Bilbao Las_Palmas_de_Gran_Canaria Madrid Malaga Murcia Palma Sevilla Zaragoza
ET Addis_Ababa Adigrat Adwa Aksum Arabi Arba_Minch Areka Arsi_Negele Asela Awasa Bahir_Dar Bishoftu Burayu Butajira
 Debre_Birhan Debre_Mark'os Debre_Tabor Dessie Dila Dire_Dawa Gambela Gonder Gununo Hagere_Hiywet Harar Hosa'ina
 Inda_Silase Jijiga Jimma Kombolcha Mek'ele Mek'i Nazret Nek'emte Sebeta Shashamane Sodo Waliso Warder Weldiya
 Welk'it'e Yirga_'Alem Ziway
FI Espoo Helsinki
FR Lyon Marseille Nantes Paris Toulouse
GA Libreville
GB Belfast Birkenhead Birmingham Bradford Brent Bristol Cardiff Coventry Edinburgh Glasgow Leeds Leicester Liverpool
 London Manchester Nottingham Sheffield
GE Batumi Kutaisi Rustavi Tbilisi
GH Accra Kumasi Takoradi Tamale
GM Serekunda
GN Camayenne Conakry
GR Athens
GT Guatemala_City Mixco Villa_Nueva
GW Bissau
HK Hong_Kong Hong_Kong_Island Kowloon Kowloon_City Kwai_Chung New_Territories Sha_Tin Sham_Shui_Po Tseung_Kwan_O
 Tuen_Mun Wong_Tai_Sin
HN San_Pedro_Sula Tegucigalpa
HR Zagreb
HT Arcahaie Cap-Haitien Carrefour Croix-des-Bouquets Delmas Dessalines Gonaives Jacmel Jeremie Leogane Les_Cayes
 Miragoane Petionville Port-au-Prince Port-de-Paix Saint-Marc Saint-Michel_de_l'Atalaye Tigwav
HU Budapest
ID Ambon Balikpapan Bandar_Lampung Bandung Banjarmasin Batam Bekasi Bengkulu Bogor Cibinong Cilegon Cimahi Cirebon
 Denpasar Depok Dumai Jakarta Jambi_City Jayapura Jepara Kendari Kupang Makassar Malang Manado Mataram Medan Padang
 Palembang Palu Pekalongan Pekanbaru Pontianak Samarinda Semarang Serang Situbondo South_Tangerang Sukabumi Surabaya
 Surakarta Tangerang Tasikmalaya Yogyakarta
IE Dublin
IL Ashdod Ashkelon Bat_Yam Beersheba Bet_Shemesh Bnei_Brak Hadera Haifa Herzliya Holon Jaffa Jerusalem Kfar_Saba Lod
 Modi'in_Makkabbim_Re'ut Modiin_Ilit Nazareth Netanya Petah_Tiqva Ra'anana Ramat_Gan Ramla Rehovot Rishon_LeTsiyyon
 Tel_Aviv West_Jerusalem
IN Agartala Agra Ahilyanagar Ahmedabad Ajmer Akola Aligarh Alwar Ambattur Amravati Amritsar Asansol Aurangabad Avadi
 Ballari Bareilly Belagavi Bengaluru Bhagalpur Bhatpara Bhavnagar Bhayandar Bhilai Bhilwara Bhiwandi Bhopal
 Bhubaneswar Bikaner Bilaspur Bilimora Bokaro Borivli Brahmapur Chanda Chandigarh Chennai Coimbatore Cuttack Davangere
 Dehradun Delhi Dhanbad Dharavi Dhule Dombivali Durgapur Erode Faridabad Gaya Ghaziabad Gorakhpur Guntur Gurugram
 Guwahati Gwalior Howrah Hubballi Hyderabad Indore Jabalpur Jaipur Jajmau Jalandhar Jalgaon Jammu Jamnagar Jamshedpur
 Jhansi Jodhpur Kadapa Kakinada Kalaburagi Kallakurichi Kalyan Kamarhati Kanayannur Kanpur Karol_Bagh Kochi Kolhapur
 Kolkata Kollam Korba Kota Kozhikode Kukatpally Kurnool Latur Lucknow Ludhiana Madurai Maheshtala Malegaon Mangaluru
 Mathura Meerut Moradabad Mumbai Muzaffarnagar Muzaffarpur Mysuru Nagpur Najafgarh Nanded Narela Nashik Navi_Mumbai
 Nellore Nowrangapur Panihati Patiala Patna Pimpri Pimpri-Chinchwad Prayagraj Puducherry Punasa Pune Raipur
 Rajamahendravaram Rajkot Rajpur_Sonarpur Ramgundam Ranchi Rasapudipalem Rohini Rohtak Saharanpur Sangli Shahjanpur
 Shivaji_Nagar Shivamogga Sholapur Shyamnagar Siliguri Srinagar Surat Thane Thiruvananthapuram Thoothukudi
 Tiruchirappalli Tirunelveli Tiruppur Udaipur Ujjain Ulhasnagar Vadodara Varanasi Vellore Vijayapura Vijayawada Virar
 Visakhapatnam Warangal
IQ 'Akra Abu_Ghurayb Abu_al-Kahsib Al_'Amarah Al_Basrah_al_Qadimah Al_Diwaniyah Al_Fallujah Al_Faw Al_Harithah Al_Hayy
 Al_Hillah Al_Hindiyah Al_Madinah Al_Mahmudiyah Al_Mawsil_al_Jadidah Al_Miqdadiyah Al_Qurnah Al-Kut Al-Musayab
 Al-Qasim An_Nu'maniyah As_Samawah As_Suwayrah Ash_Sharqat Ash_Shatrah Az_Zubayr Baghdad Baharkah Baqubah Basrah Bayji
 Dihok Erbil Hajiawa Karbala Kelar Khanaqin Khasnahzan Kirkuk Kufa Mosul Nahiyat_al_Iskandariyah Najaf Nasiriyah
 Qal'at_Sukkar Qeladize Ramadi Ranyah Sadr_City Samarra' Simele Sinah Soran Sulaymaniyah Sumayl Tuz_Khurmatu Umm_Qasr
 Zaxo
IR Abadan Ahar Ahvaz Aligudarz Alvand Amol Andimeshk Andisheh Arak Ardabil Babol Baghestan Baharestan Bam Bandar_Abbas
 Bandar-e_Anzali Bandar-e_Emam_Khomeyni Bandar-e_Mahshahr Baneh Behbahan Behshahr Birjand Bojnurd Bonab Borazjan
 Borujerd Bukan Bumahen Bushehr Chalus Dezful Dogonbadan Dorud Eslamabad-e_Gharb Eslamshahr Fardis Fasa Fulad_Shahr
 Golestan Gonbad-e_Kavus Gorgan Hamadan Ilam Iranshahr Isfahan Izeh Jahrom Jiroft Kamalshahr Karaj Kashan Kashmar
 Kazerun Kerman Kermanshah Khomeyn Khomeyni_Shahr Khorramabad Khorramshahr Khuy Kuhdasht Lahijan Mahabad Malayer
 Maragheh Marand Marivan Marvdasht Mashhad Masjed_Soleyman Mehestan Miandoab Mianeh Minab Mohammad_Shahr Mohammadiyeh
 Nahavand Najafabad Naqadeh Nasim_Shahr Nasimshahr Nazarabad Neyshabur Orumiyeh Pakdasht Parand Pardis Parsabad
 Piranshahr Qa'em_Shahr Qarchak Qazvin Qods Qom Qorveh Quchan Rafsanjan Rasht Robat_Karim Sabzevar Sahand Salmas
 Sanandaj Saqqez Saveh Semnan Shahin_Shahr Shahr-e_Kord Shahr-e_Sadra Shahrak-e_Pardisan Shahre_Jadide_Andisheh
 Shahreza Shahriar Shahrud Shiraz Shirvan Shush Shushtar Sirjan Tabriz Tajrish Tehran Torbat-e_Heydariyeh Varamin
 Yasuj Yazd Zabol Zahedan Zanjan
IT Bologna Genoa Milan Naples Palermo Rome Turin
JM Kingston New_Kingston
JO Amman Irbid Zarqa
JP Adachi Aihara Amagasaki Asahikawa Chiba Edogawe Fujisawa Fukuoka Fukuyama Gifu Hachioji Hamamatsu Higashiosaka
 Himeji Hirakata Hiroshima Honcho Ichikawa Ichinomiya Itabashi Iwaki Kagoshima Kanazawa Kashiwa Katsushika Kawagoe
 Kawaguchi Kawasaki Kitakyushu Kobe Koriyama Koshigaya Koto Kumamoto Kurashiki Kyoto Machida Maebashi Matsudo
 Matsuyama Minato Miyazaki Nagano Nagasaki Nagoya Nakano Nara-shi Niigata Nishinomiya Oita Okayama Okazaki Osaka Otsu
 Sagamihara Saitama Sakai Sapporo Sendai Setagaya Shinagawa Shinjuku Shizuoka Suginami Suita Takamatsu Takasaki
 Takatsuki Tokorozawa Tokyo Toyama Toyohashi Toyonaka Toyota Utsunomiya Wakayama Yokohama Yokosuka
KE Eldoret Kakamega Kikuyu Kisumu Mombasa Nairobi Nakuru Ruiru
KG Bishkek Osh
KH Phnom_Penh Takeo
KP Ch'ongdan-up Chaeryong-ni Changam-ch'on Chongjin Haeju Hamhung Hungnam Hwasong Hyesan Hyesan-dong Kaech'on Kaesong
 Kanggye Kangnyong Kangson Kwail-up Man'gyongdae-ri Manp'o Myonggan-dong Namp'o Orang P'yongsong Paech'on-up Paek'ak
 Pongch'on-up Pyongyang Samch'on Sariwon-si Sinch'on-up Sinp'o Sinuiju Sinwon-up Songnim-ni Sunch'on Tokch'on Ullyul
 Unch'on-up Undok Wonsan Yuktae-dong
KR Ansan-si Anyang-si Bucheon-si Busan Changwon Cheonan Cheongju-si Daegu Daejeon Goyang-si Gumi Gwangju Gwangmyeong
 Hwaseong-si Incheon Jeju_City Jeonju Kimhae Masan Pohang Pyeongtaek Sejong Seongnam-si Seoul Suwon Uijeongbu-si Ulsan
 Wonju Yangsan
KW Al_Ahmadi
KZ Aktobe Almaty Astana Karagandy Kyzylorda Oral Pavlodar Shymkent Taraz
LA Vientiane
LB Aley Beirut Habbouch Jounieh Nabatiye_et_Tahta Ra's_Bayrut Sidon Tyre Zahle
LK Colombo
LR Monrovia
LS Maseru
LT Vilnius
LV Riga
LY Ajdabiya Al_Ajaylat Al_Bayda' Al_Hurshah Al_Jadid Al_Jumayl Al_Khums Al_Marj Az_Zawiyah Benghazi Darnah Janzur
 Misratah Qasr_Bin_Ghashir Sabha Sabratah Sirte Surman Tajura' Tobruk Tripoli Zawiya Zliten
MA Agadir Al_Hoceima Casablanca Fes Kenitra Marrakesh Meknes Oujda Rabat Tangier Temara Tetouan
MD Balti Bender Chisinau Tiraspol
MG Antananarivo Toamasina
MK Skopje
ML Bamako Bougouni Gao Kalaban_Koro Kati Kayes Koutiala Mopti San Segou Sikasso Timbuktu
MM Amarapura Ann Bago Chauk Dawbon Dawei Heho Hinthada Hlaingthaya Insein Kalaw Kalemyo Keng_Tung Kyaukpyu Kyauktan
 Kyimyindine Lakang Lashio Magway Mandalay Mawlamyine Meiktila Mingala_Tangnyunt Mingaladon Mogok Mong_Yang Monywa
 Mu-se Mudon Myeik Myingyan Myitkyina Nay_Pyi_Taw Nyaunglebin Pakokku Pathein Pyay Pyin_Oo_Lwin Pyinmana Sagaing
 San_Chaung Sangyoung Set_Ka_Lay Shwebo Sittwe Taikkyi Taunggyi Taungoo Thanhlyin Thaton Thayetmyo Yangon Yawnghwe
 Yenangyaung
MN Ulan_Bator
MO Macau
MR Nouakchott
MW Blantyre Lilongwe
MX Acapulco_de_Juarez Aguascalientes Alvaro_Obregon Azcapotzalco Benito_Juarez Cancun Celaya Chihuahua Ciudad_Apodaca
 Ciudad_General_Escobedo Ciudad_Juarez Ciudad_Lopez_Mateos Ciudad_Nezahualcoyotl Ciudad_Obregon Ciudad_Victoria
 Coyoacan Cuauhtemoc Cuautitlan_Izcalli Cuernavaca Culiacan Ecatepec_de_Morelos Ensenada Guadalajara Guadalupe
 Gustavo_Adolfo_Madero Hermosillo Heroica_Matamoros Irapuato Ixtapaluca Iztacalco Iztapalapa Leon_de_los_Aldama
 Mazatlan Merida Mexicali Mexico_City Miguel_Hidalgo Monterrey Morelia Naucalpan_de_Juarez Nuevo_Laredo Ojo_de_Agua
 Puebla Reynosa Saltillo San_Luis_Potosi San_Nicolas_de_los_Garza Santiago_de_Queretaro Soledad_de_Graciano_Sanchez
 Tapachula Tepic Tijuana Tlalnepantla Tlalpan Tlaquepaque Toluca Tonala Torreon Tuxtla Venustiano_Carranza Veracruz
 Victoria_de_Durango Villahermosa Xalapa_de_Enriquez Xico Xochimilco Zapopan
MY Alor_Setar Bukit_Rahman_Putra Ipoh Iskandar_Puteri Johor_Bahru Kampung_Baru_Subang Kampung_Kangkar_Teberau
 Kampung_Larkin_Lama Kluang Kota_Bharu Kota_Damansara Kota_Kinabalu Kota_Kuala_Muda Kuala_Lumpur Kuala_Terengganu
 Kuantan Kuching Malacca Mukim_Pulai Pasir_Gudang Pelentong Petaling_Jaya Puchong Sandakan Selayang_Baru_Utara
 Seremban Setapak Shah_Alam Subang_Jaya Sungai_Petani Taman_Petaling Tawau
MZ Beira Chimoio Maputo Matola Nampula Quelimane Tete
NA Windhoek
NE Agadez Alaghsas Arlit Birni_N_Konni Dosso Maradi Niamey Tahoua Zinder
NG Aba Abakaliki Abeokuta Abuja Ado-Ekiti Agege Agulu Ajegunle Akowonjo Akure Alasia Aliayabiagba Alimosho Amaigbo
 Atani Awka Azare Bama Bauchi Bende Benin_City Birnin_Kebbi Biu Buguma Calabar Chakwama Daura Ebute_Ikorodu Ede Effium
 Efon-Alaaye Ejigbo Emure-Ekiti Enugu Epe Esuk_Oron Funtua Gamboru Gashua Gboko Gbongan Gombe Gusau Hadejia Ibadan
 Idanre Ifo Igbo-Ora Igbo-Ukwu Igboho Igede-Ekiti Ihiala Ijebu_Ode Ijebu-Igbo Ijero-Ekiti Ikare Ikeja Ikere-Ekiti
 Ikire Ikirun Ikom Ikot_Ekpene Ila_Orangun Ile-Ife Ilesa Ilobu Ilorin Inisa Ipoti Irewe Ise-Ekiti Iseyin Isieke
 Jalingo Jimeta Jos Kaduna Kafanchan Kagoro Kano Katsina Keffi Kisi Kontagora Kuje Lafia Lafiagi Lagos Lalupon Lekki
 Lere Maiduguri Makoko Makurdi Minna Modakeke Mubi Mushin Nguru Nkpor Nnewi Nsukka Numan Obalende Ode Offa Ogaminana
 Ogbomoso Oke_Mesi Okene Okigwe Okrika Olupona Ondo Onitsha Oshodi Osogbo Owerri Oyo Pindiga Port_Harcourt Potiskum
 Saki Sapele Shagamu Shomolu Sokoto Suleja Surulere Ugep Ughelli Umuahia Uromi Uyo Warri Wukari Yenagoa Yola Zaria
NI Managua
NL Amsterdam Rotterdam The_Hague Utrecht
NO Oslo
NP Bharatpur Kathmandu Pokhara
NZ Auckland Christchurch Manukau_City Wellington
OM Bawshar Muscat Seeb
PA Panama_City San_Miguelito
PE Arequipa Callao Chiclayo Cusco Huancayo Iquitos Lima Piura Pucallpa Trujillo
PH Angeles_City Antipolo Bacolod_City Bacoor Budta Cabanatuan_City Cagayan_de_Oro Calamba Caloocan Cebu_City Cotabato
 Dasmarinas Davao General_Santos Iligan Iloilo Imus Lapu-Lapu_City Las_Pinas Makati_City Malabon Malingao Mandaluyong
 Mandaluyong_City Mandaue_City Manila Mansilingan Marikina_City Muntinlupa Paranaque_City Pasay Pasig_City Quezon_City
 San_Jose_del_Monte San_Pedro Taguig Tarlac_City Valenzuela Zamboanga
PK Abbottabad Ahmadpur_East Alahabad Arif_Wala Arifwala Attock_City Badin Bahawalnagar Bahawalpur Bannu Battagram
 Bhakkar Bhawana Burewala Chak_Jhumra Chakwal Chaman Charsadda Chichawatni Chiniot Chishtian Chunian Dadu Daharki
 Dajal Daska_Kalan Daur Dera_Ghazi_Khan Dera_Ismail_Khan Dera_Murad_Jamali Dhirkot Digri Dijkot Dinga Dipalpur Dokri
 Eminabad Faisalabad Fatehjang Fort_Abbas Gambat Garhi_Khairo Ghotki Gilgit Gojra Gujranwala Gujrat Hafizabad
 Harunabad Hasilpur Haveli_Lakha Hub Hujra_Shah_Muqim Islamabad Jacobabad Jalalpur_Jattan Jalalpur_Pirwala Jampur
 Jaranwala Jauharabad Jhang_Sadr Jhelum Kabirwala Kahna_Nau Kamalia Kambar Kamoke Kandhkot Karachi Kasur
 Khairpur_Mir's Khanpur Kharian Khewra Khurarianwala Khushab Khuzdar Kohat Kot_Addu Kot_Radha_Kishan Kotri Kunjah
 Kunri Lahore Larkana Layyah Lodhran Mailsi Malir_Cantonment Mandi_Bahauddin Manjhand Mardan Mian_Channun Mianwali
 Mingora Mirpur_Khas Model_Town Moro Multan Muridke Muzaffarabad Muzaffargarh Nankana_Sahib Narowal Nawabshah
 New_Mirpur_City Nowshera_Kalan Okara Paharpur Pakpattan Pano_Aqil Pasrur Pattoki Peshawar Phool_Nagar Pindi_Bhattian
 Qadirpur_Ran Qubo_Saeed_Khan Quetta Rahim_Yar_Khan Raja_Jang Ratodero Rawalpindi Renala_Khurd Rohri Saddiqabad
 Sahiwal Sambrial Sangla_Hill Sargodha Shabqadar Shahdad_Kot Shahdadpur Shahkot Shakargarh Shekhupura Shikarpur
 Shujaabad Sialkot Sinjhoro Skardu Sukkur Swabi Talagang Talhar Tando_Adam Tando_Allahyar Tando_Bago
 Tando_Muhammad_Khan Taunsa Thul Toba_Tek_Singh Tordher Turbat Umarkot Vihari Wah_Cantt Wazirabad Zahir_Pir
PL Bydgoszcz Gdansk Krakow Lodz Lublin Poznan Szczecin Warsaw Wroclaw
PR San_Juan
PS East_Jerusalem Gaza Hebron Jabalya Khan_Yunis Nablus Rafah
PT Lisbon
PY Asuncion
QA Doha
RO Bucharest Iasi
RS Belgrade Cacak Kragujevac Kraljevo Krusevac Leskovac Nis Novi_Pazar Novi_Sad Pancevo Subotica Zemun Zrenjanin
RU Abakan Achinsk Admiralteisky Akademicheskoe Al'met'yevsk Alekseyevka Angarsk Anzhero-Sudzhensk Arkhangel'sk Armavir
 Artem Arzamas Astrakhan Azov Babushkin Balakovo Balashikha Balashov Barnaul Bataysk Belgorod Belovo Berdsk Berezniki
 Bibirevo Biryulevo Biryulevo_Zapadnoye Biysk Blagoveshchensk Bogorodskoye Brateyevo Bratsk Bryansk Bugulma Buzuluk
 Centralniy Chaykovskiy Cheboksary Chekhov Chelyabinsk Cheremushki Cherepovets Cherkessk Chertanovo_Yuzhnoye Chita
 Derbent Dimitrovgrad Dzerzhinsk Elektrostal' Elista Engels Fili Gatchina Glazov Gol'yanovo Grozny Gubkin Irkutsk
 Ivanovo Ivanovskoye Izhevsk Izmaylovo Kaliningrad Kalininskiy Kaluga Kamensk-Shakhtinsky Kamensk-Ural'skiy Kamyshin
 Kansk Kaspiysk Kazan Kemerovo Khabarovsk Khanty-Mansiysk Khasavyurt Khimki Khoroshevo-Mnevniki Kineshma Kirov
 Kirovo-Chepetsk Kiselevsk Kisilevsk Kislovodsk Klin Kolomna Kolpino Komendantsky_aerodrom Komsomolsk-on-Amur Korolev
 Kostroma Kovrov Krasnaya_Glinka Krasnodar Krasnogorsk Krasnogvargeisky Krasnoyarsk Kropotkin Kuntsevo Kurgan Kursk
 Kuz'minki Kuznetsk Kyzyl Lefortovo Leninsk-Kuznetsky Lianozovo Lipetsk Lyubertsy Lyublino Magadan Magnitogorsk
 Makhachkala Mar'ino Maykop Mezhdurechensk Miass Michurinsk Mineralnye_Vody Moscow Murmansk Murom Mytishchi
 Naberezhnyye_Chelny Nagornyy Nakhodka Nalchik Nazran Neftekamsk Nefteyugansk Nevinnomyssk Nizhnekamsk Nizhnevartovsk
 Nizhniy_Novgorod Nizhny_Tagil Noginsk Norilsk Novo-Peredelkino Novocheboksarsk Novocherkassk Novogireyevo
 Novokuybyshevsk Novokuznetsk Novomoskovsk Novorossiysk Novoshakhtinsk Novosibirsk Novotroitsk Novoural'sk
 Novyy_Urengoy Novyye_Cheremushki Novyye_Kuz'minki Noyabrsk Obninsk Obruchevo Ochakovo-Matveyevskoye Odintsovo
 Oktyabrsky Omsk Orekhovo-Borisovo Orekhovo-Borisovo_Severnoye Orekhovo-Zuyevo Orel Orenburg Orsk Ozerki Ozersk Penza
 Perm Pervouralsk Petrogradka Petropavlovsk-Kamchatsky Petrozavodsk Podolsk Presnenskiy Prokop'yevsk Pskov Pushkin
 Pushkino Pyatigorsk Ramenki Ramenskoye Reutov Rostov-on-Don Rubtsovsk Ryazan' Ryazanskiy Rybinsk Saint_Petersburg
 Salavat Samara Saransk Sarapul Saratov Sarov Sergiyev_Posad Serov Serpukhov Severnyy Severodvinsk Seversk Shadrinsk
 Shakhty Shchukino Shchyolkovo Smolensk Sochi Solikamsk Solntsevo Staryy_Oskol Stavropol Sterlitamak Strogino Surgut
 Svetlanovskiy Syktyvkar Syzran Taganrog Taganskiy Tambov Tekstil'shchiki Tobolsk Tolyatti Tomsk Troitsk Troparevo
 Tsaritsyno Tver Tyoply_Stan Tyumen Ufa Ukhta Ulan-Ude Ulyanovsk Usol'ye-Sibirskoye Ussuriysk Ust'-Ilimsk
 Vasyl'evsky_Ostrov Velikiy_Novgorod Velikiye_Luki Veshnyaki Vladikavkaz Vladimir Vladivostok Volgodonsk Volgograd
 Vologda Volzhsky Vorkuta Voronezh Voskresensk Vostochnoe_Degunino Votkinsk Vyborg Vykhino-Zhulebino Yakutsk Yaroslavl
 Yaroslavskiy Yasenevo Yegor'yevsk Yekaterinburg Yelets Yessentuki Yeysk Yoshkar-Ola Yurga Yuzhno-Sakhalinsk
 Zelenodolsk Zelenograd Zheleznodorozhnyy Zheleznogorsk Zhukovsky Zhulebino Zlatoust Zyablikovo Zyuzino
RW Kigali
SA Al_Kharj Buraydah Dammam Ha'il Jeddah Khamis_Mushait Madinah Makkah Najran Riyadh Sultanah Ta'if Tabuk
SD Ad_Douiem Ad-Damazin Ad-Damir Al_Manaqil Al_Qadarif Al-Junaynah An_Nuhud Atbara El_Daein El_Fasher El_Geneina_Fort
 El_Obeid Gereida Kadugli Kassala Khartoum Khartoum_North Kosti Nyala Omdurman Port_Sudan Rabak Sennar Singa
 Wad_Medani
SE Gothenburg Malmo Stockholm
SG Singapore
SK Bratislava
SL Freetown
SN Dakar Guediawaye Pikine Touba
SO Baidoa Berbera Borama Burao Cabudwaaq El_Dibir Gebiley Hargeysa Kaambooni Kismayo Marka Mogadishu Ruqi
SS Juba Kuacjok Malakal Wau Winejok Yei
SV San_Salvador Soyapango
SY Al_Bab Al_Hasakah Al_Qamishli Al-Tabqa Aleppo Ar_Raqqah As_Salamiyah Damascus Dar'a Deir_ez-Zor Duma Hamah Homs
 Idlib Jaramana Latakia Manbij Tartus al-Yarmuk
TD Abeche Kelo Moundou N'Djamena Sarh
TG Lome
TH Bangkok Samut_Prakan
TJ Dushanbe
TM Ashgabat
TN Tunis
TR Adana Aksaray Alanya Ankara Antakya Antalya Atasehir Bagcilar Bahcelievler Batman Beylikduzu Bursa Cankaya
 Diyarbakir Elazig Erzurum Esenler Esenyurt Eskisehir Fatih Gaziantep Istanbul Izmir Kahramanmaras Karabaglar
 Karsiyaka Kayseri Konak Konya Kucukcekmece Malatya Maltepe Mersin Muratpasa Nilufer Samsun Sancaktepe Sanliurfa
 Sultanbeyli Sultangazi Tarsus Umraniye Usak Uskudar
TW Banqiao Caotun Chang-hua Changhua Chiayi_City Danshui Daxi Douliu Fengshan Hsinchu Hualien_City Kaohsiung Keelung
 Miaoli Neihu Neili New_Taipei_City Puli Sanxia Shulin Taichung Tainan Taipei Taitung Taoyuan Toufen Xizhi Yilan
 Yingge Yongkang Yuanlin Zhubei Zhudong
TZ Arusha Dar_es_Salaam Dodoma Kahama Mbeya Morogoro Mwanza Tanga Zanzibar
UA Alchevsk Avtozavodskyi Bakhmut Berdyansk Berestovskyi Bila_Tserkva Bohodukhivskyi Bohuniya Borshchahivka Brovary
 Cheremushky Cherkasy Chernihiv Chernivtsi Chumakivskyi Darnytsya Desna Desnyanskyi Dnipro Dniprovskyi Donetsk
 Fortechnyi Hirnytskyi Horlivka Ivano-Frankivsk Kalmiuskyi Kalynivskyi Kamyanets-Podilskyi Kamyanske Kerch Kharkiv
 Kharkivskyi_Masyv Khmelnytskyi Khrustalnyi Kindrativskyi Konotop Korolyov Kovpakivskyi Kramatorsk Kremenchuk
 Kropyvnytskyi Kryukiv Kryvyy_Rih Kyiv Kyivskyi Lisovyi_Masyv Livoberezhnyi Luhansk Lutsk Lviv Lysychansk Makiyivka
 Mariupol Melitopol Mukachevo Mykilska_Borshchahivka Mykolayiv Nikopol Novozavodskyi Nyzhnodniprovsk Obolon Odesa
 Oleksandrivskyi Oleksandriya Oleksiyivka Pavlohrad Pechersk Podilskyi Poltava Pozniaky Pravyi_Bereh Rayon_KTZ Rivne
 Rutchenkivskyi Saltivka Sevastopol Shevchenkivskyi Shevchenko Simferopol Siverskodonetsk Skhidni_Kvartaly Slovyansk
 Smolyanskyi Sumy Sykhiv Tekstylnyk Ternopil Tsentralno-Miskyi Tsentralnyi Uman Uzhhorod Verhunskyi Vilkhivskyi
 Vinnytsya Voskresenka Voznesenskyi Vyhurivshchyna-Troyeshchyna Yalta Yenakiyeve Yevpatoriya Yuzivskyi Zaporizhzhya
 Zarichnyi Zhytomyr
UG Bunamwaya Kampala Nansana
US Albuquerque Anaheim Arlington Atlanta Austin Bakersfield Baltimore Boston Brooklyn Chicago Cleveland
 Colorado_Springs Columbus Dallas Denver Detroit El_Paso Fort_Worth Fresno Honolulu Houston Indianapolis Jacksonville
 Kansas_City Las_Vegas Lexington Long_Beach Los_Angeles Louisville Manhattan Memphis Miami Milwaukee Minneapolis
 Nashville New_Orleans New_South_Memphis New_York_City Oakland Oklahoma_City Omaha Orlando Philadelphia Phoenix
 Portland Queens Raleigh Sacramento San_Antonio San_Diego San_Francisco San_Jose Seattle South_Boston Staten_Island
 Tampa The_Bronx Tucson Tulsa Virginia_Beach Washington West_Raleigh Wichita
UY Montevideo
UZ Andijon Namangan Nukus Samarkand Tashkent Yunusobod
VE Acarigua Alto_Barinas Anaco Araure Barinas Barquisimeto Baruta Biruaca Cabimas Cabudare Cagua Calabozo Caracas
 Carora Carupano Catia_La_Mar Charallave Ciudad_Bolivar Ciudad_Guayana Ciudad_Ojeda Coro Cua Cumana Ejido El_Cafetal
 El_Limon El_Tigre El_Vigia Guacara Guanare Guarenas Guatire Guigue La_Concepcion La_Victoria La_Villa_del_Rosario
 Lander Los_Puertos_de_Altagracia Los_Rastrojos Los_Teques Machiques Maracaibo Maracay Mariara Maturin Ocumare_del_Tuy
 Palo_Negro Petare Porlamar Puerto_Ayacucho Puerto_Cabello Puerto_La_Cruz Punta_Cardon Punto_Fijo Rubio San_Carlos
 San_Carlos_del_Zulia San_Cristobal San_Felipe San_Fernando_de_Apure San_Jose_de_Guanipa San_Juan_Bautista
 San_Juan_de_los_Morros San_Timoteo Santa_Teresa_del_Tuy Tariba Tinaquillo Tucupita Turmero Upata Valencia Valera
 Valle_de_La_Pascua Villa_de_Cura Yaritagua
VN Bac_Giang Bac_Tu_Liem Ben_Cat Bien_Hoa Binh_Thanh Buon_Ma_Thuot Can_Tho Cho_Lon Da_Nang Di_An Haiphong Hanoi
 Ho_Chi_Minh_City Hue Long_Bien Nam_Đinh Nha_Trang Quan_Muoi Quan_Muoi_Mot Qui_Nhon Rach_Gia Thai_Nguyen Thanh_Hoa
 Thu_Dau_Mot Thu_Đuc Thuan_An Viet_Tri Vinh Vung_Tau Đong_Đa
XK Gjakove Mitrovice Pristina Prizren
YE 'Amran Aden Al_Hudaydah Dhamar Ibb Mukalla Sanaa Taiz
ZA Benoni Bloemfontein Boksburg Cape_Town Diepsloot Durban East_London Emalahleni Evaton Gqeberha Johannesburg
 Krugersdorp Pietermaritzburg Pretoria Randburg Roodepoort Rustenburg Soshanguve Soweto Thembisa Vereeniging Welkom
ZM Chipata Kitwe Lusaka Ndola
ZW Bulawayo Chitungwiza Harare
"""
"""A country's code, then its cities; an indented row goes on."""
