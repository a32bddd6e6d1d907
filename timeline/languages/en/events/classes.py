"""English triggers of the PLOVER 2021 event classes by base form; "_" joins the words of a phrase.

The definitions are those of the PLOVER codebook (Open Event Data Alliance, 2021): an intent to cooperate is AGREE, a signed
treaty SUPPORT, an embargo SANCTION, a blockade COERCE, an inquiry ACCUSE. The words are from general knowledge of English.
"""

VERBS = {
    "AGREE": (
        "agree accept consent assent commit_to promise pledge offer volunteer settle compromise acquiesce give_word "
        "come_to_terms reach_agreement find_common_ground guarantee undertake_to commit"
    ),
    "CONSULT": (
        "meet discuss talk visit negotiate consult telephone phone confer host convene mediate brief travel fly tour arrive "
        "attend receive greet sit_down hold_talks speak_with speak_to speak_by phone_up dine lunch reconvene "
        "parley debate arbitrate deliberate gather huddle wound_up wind_up shuttle broker drop_in stop_over"
    ),
    "SUPPORT": (
        "support endorse back praise welcome recognize recognise defend congratulate commend applaud thank honor honour salute "
        "hail laud side_with stand_by vouch champion espouse advocate reaffirm commemorate reassure mourn apologize apologise "
        "forgive sign ratify initial conclude normalize normalise befriend exonerate uphold sympathize sympathise condole "
        "acclaim esteem credit upgrade express_support express_regret speak_out_for stand_with second rally_behind approve come_to_defense rise_to_defense be_in_favor be_in_favour speak_up_for put_weight_behind throw_weight_behind"
    ),
    "COOPERATE": (
        "cooperate co-operate collaborate share extradite exchange swap trade ally team_up partner work_together join_forces "
        "pool coproduce barter repatriate coordinate"
    ),
    "AID": (
        "aid donate provide distribute supply assist deliver fund finance rescue shelter feed lend loan subsidize subsidise bail_out "
        "airlift airdrop equip treat vaccinate accommodate contribute help bankroll ship resettle rebuild train "
        "hand_out underwrite sponsor relieve"
    ),
    "CONCEDE": (
        "concede yield ease lift relax relent accede pardon grant amnesty reverse back_down give_in bow_to cave_in legalize "
        "legalise reinstate allow permit resign step_down step_aside abdicate quit loosen let unban rehabilitate commute "
        "give_up climb_down acknowledge_defeat meet_demand decriminalize restore"
    ),
    "RETREAT": (
        "withdraw retreat evacuate pull_out pull_back surrender capitulate disarm demobilize demobilise flee abandon vacate disengage "
        "release free liberate de-escalate deescalate demilitarize demilitarise lay_down_arms stand_down dismantle "
        "redeploy compensate set_free let_go turn_loose bury_hatchet decommission unfreeze cease_fire hold_fire"
    ),
    "REQUEST": (
        "demand request urge appeal ask call_on call_upon call_for plead insist petition propose order instruct implore beg "
        "press push lobby seek summon exhort beseech entreat solicit canvass pressure invite press_for push_for "
        "beckon require"
    ),
    "ACCUSE": (
        "accuse blame condemn denounce criticize criticise allege decry deplore slam investigate sue complain examine rebuke "
        "lambast lambaste scold chide censure reprimand impeach inquire probe inspect convict fault castigate berate deride mock "
        "ridicule disapprove protest_to rap berate vilify brand find_guilty hold_responsible point_finger "
        "charge_that lash_out hit_out speak_out_against reproach upbraid implicate incriminate audit "
        "look_into deprecate excoriate bemoan bring_case bring_suit bring_charges press_charges take_to_court take_issue take_exception call_to_account"
    ),
    "REJECT": (
        "reject refuse deny decline dismiss rebuff veto oppose defy ignore rule_out turn_down spurn resist disobey flout snub "
        "shun balk baulk disregard brush_off rebut refute repudiate turn_away object vote_down vote_against "
        "throw_out disavow shelve overrule stonewall deadlock evade be_against be_opposed say_no thumb_nose pass_up opt_out"
    ),
    "THREATEN": (
        "threaten warn_of_retaliation vow_revenge intimidate blackmail menace no_longer_tolerate "
        "not_tolerate swear_revenge reserve_right bully loom"
    ),
    "PROTEST": (
        "protest demonstrate rally riot picket march walk_out walk_off go_on_strike stage_walkout collect_signatures down_tools "
        "shun_work stay_away_from_work take_to_the_streets rise_up revolt rebel mutiny heckle barricade "
        "stop_work block_road throw_stones fast"
    ),
    "SANCTION": (
        "sanction embargo boycott suspend sever cut_off cut_ties break_off recall withhold revoke delist isolate downgrade "
        "discontinue halt freeze blacklist close_border close_embassy terminate cancel call_off postpone scrap "
        "storm_out walk_away disinvest divest break_with renege abrogate ostracize scale_down exclude walk_out_of"
    ),
    "MOBILIZE": (
        "mobilize mobilise deploy amass mass station reinforce drill maneuver manoeuvre arm patrol fortify militarize rearm "
        "remain_on_alert put_on_alert place_on_alert go_on_alert dig_in conscript call_up parade flex rehearse concentrate "
        "remilitarize scramble test-fire take_up_positions take_position muster draft recruit beef_up"
    ),
    "COERCE": (
        "arrest detain imprison jail deport expel seize confiscate ban censor evict prosecute indict charge sentence restrict "
        "repress suppress shut_down close outlaw hack interrogate blockade impose prevent bar forbid prohibit block disperse "
        "quell crack_down break_up round_up occupy annex impound intercept search raid curb muzzle silence gag purge "
        "banish exile disband dissolve cordon deface jam nationalize expropriate requisition strip harass "
        "besiege encircle force_out drive_out fine stop_and_search throw_out take_over apprehend handcuff coerce compel seal seal_off surround cordon_off fence_off take_control seize_control seize_power commandeer wiretap "
        "subjugate persecute crush disqualify curtail shut"
    ),
    "ASSAULT": (
        "attack bomb bombard shell kill shoot strike storm invade assault assassinate murder massacre execute torture rape "
        "abuse ambush clash fight battle destroy wound injure slaughter explode detonate stab behead gun_down blow_up open_fire "
        "shoot_down sink abduct kidnap hijack capture recapture re-capture retake re-take overrun torch hurl raze strafe snipe "
        "maim mutilate lynch beat gas poison exterminate decimate pound hit burn loot ransack sabotage go_off set_on_fire set_fire set_ablaze set_alight damage cleanse "
        "advance conquer repel penetrate plunder vandalize mow_down hack_to_death take_hostage fire_on fire_at blast dynamite "
        "slay slain skirmish pillage molest downed set_off  cut_down electrocute hang mine mortar stone crucify"
    ),
}

NOUNS = {
    "AGREE": "agreement accord pact deal consensus compromise settlement promise pledge offer commitment understanding formula",
    "CONSULT": (
        "meeting talks visit trip summit negotiation negotiations consultation consultations conference discussion discussions "
        "conversation call phone_call dialogue mediation session briefing tour hearing welcome reception forum contacts "
        "conversations meetings visits audience"
    ),
    "SUPPORT": (
        "support endorsement praise recognition solidarity condolences congratulations apology ties relations treaty "
        "ratification signing backing tribute ceremony commemoration normalization rapprochement"
    ),
    "COOPERATE": (
        "cooperation collaboration coordination exchange trade partnership extradition joint_exercise joint_exercises joint_venture alliance "
        "joint_maneuvers investment swap"
    ),
    "AID": (
        "aid assistance relief donation loan asylum funding supplies shipment aid_convoy relief_convoy grant airlift humanitarian_aid refuge "
        "deliveries delivery bailout rescue peacekeepers shelter subsidy subsidies"
    ),
    "CONCEDE": "concession concessions amnesty resignation pardon reform reforms reinstatement clemency legalization",
    "RETREAT": (
        "withdrawal retreat pullout pullback ceasefire cease-fire truce armistice surrender evacuation release disarmament disengagement "
        "demobilization de-escalation liberation humanitarian_access humanitarian_corridor compensation reparations pause "
        "cessation demilitarization"
    ),
    "REQUEST": "call_for calls_for demand demands request appeal plea petition proposal summons invitation ",
    "ACCUSE": (
        "accusation accusations allegation allegations condemnation criticism complaint investigation investigations inquiry enquiry probe "
        "lawsuit denunciation inspection inspections inspectors verdict indictment impeachment rebuke censure blame "
        "autopsy audit"
    ),
    "REJECT": "rejection refusal denial veto opposition_to resistance defiance rebuff deadlock blackout",
    "THREATEN": "threat threats ultimatum warning blackmail intimidation prospect_of retaliation reprisals saber-rattling sabre-rattling",
    "PROTEST": (
        "day_of_action protest protests demonstration demonstrations rally rallies riot riots walkout unrest revolt uprising sit-in picket "
        "hunger_strike hunger_strikes general_strike strike_action stay-away mutiny disturbances marches stone-throwing rebellion intifada vigil "
        "disobedience"
    ),
    "SANCTION": "sanctions sanction embargo embargoes embargos boycott tariff tariffs suspension severance penalties asset_freeze cancellation",
    "MOBILIZE": (
        "mobilization deployment buildup build-up maneuvers manoeuvres exercises drills military_exercise alert reinforcements missile_test "
        "troop_movements conscription show_of_force patrols patrol war_games nuclear_test parade call-up reinforcement"
    ),
    "COERCE": (
        "arrest arrests detention crackdown curfew expulsion deportation sentencing trial martial_law state_of_emergency "
        "state_of_siege emergency emergency_measures checkpoint roadblock blockade blockades ban restrictions restriction curbs "
        "cyberattack cyber_attack siege censorship occupation annexation seizure confiscation tear_gas repression "
        "imprisonment emergency_rule coup raid raids"
    ),
    "ASSAULT": (
        "attack attacks bombing bombings airstrike airstrikes air_strike air_strikes air_raid air_raids shelling blast blasts explosion "
        "explosions invasion offensive fighting war battle battles clash clashes massacre assault murder killing killings shooting shootings "
        "ambush assassination abduction kidnapping kidnappings hijacking genocide incursion firefight crossfire gunfire "
        "counteroffensive counter-offensive bombardment strike strikes torture rape execution executions ethnic_cleansing "
        "skirmish skirmishes atrocities violence barrage hostilities conflict artillery bomb bombs rocket rockets grenade mortar gunshots shells human_shield human_shields attempt_on_life attempts_on mass_expulsion cleansing terrorism "
        "terrorist_activities rocket_fire mortar_fire slaughter destruction hostage-taking"
    ),
}

LIGHT = (
    "impose launch declare stage issue reach open hold begin start resume renew continue carry_out conduct make take pay give "
    "grant wage mount step_up intensify extend tighten announce proclaim break_out use undertake complete conclude "
    "initiate expand widen stage host have engage reimpose restart organize organise call lead suffer sustain face plan "
    "hold_up prepare throw win send dispatch file enter enforce maintain keep pursue introduce adopt"
)
"""Verbs whose object tells the class, where it has one."""

ENDING = (
    "lift ease relax end cancel call_off suspend halt stop reduce cut scrap abandon freeze break_off delay postpone interrupt "
    "cut_off scale_back withhold discontinue terminate sever drop remove withdraw slash trim limit revoke lower break trim repeal rescind "
    "downgrade stall disrupt pull_out abrogate quit shelve overturn annul quash undo roll_back"
)
"""Verbs that end or lessen what their object names."""

ENDED = {
    "AGREE": "SANCTION",
    "CONSULT": "SANCTION",
    "SUPPORT": "SANCTION",
    "COOPERATE": "SANCTION",
    "AID": "SANCTION",
    "SANCTION": "RETREAT",
    "COERCE": "CONCEDE",
    "PROTEST": "CONCEDE",
    "REQUEST": "CONCEDE",
    "THREATEN": "CONCEDE",
    "ASSAULT": "RETREAT",
    "MOBILIZE": "RETREAT",
}
"""What it is to end something of a class."""

OBJECTS = (
    ("send dispatch", "inspectors inspector investigators observers monitors", "ACCUSE"),
    ("send dispatch move", "troops troop soldiers paratroopers commandos carrier fighters forces warships warship ships jets tanks planes warplanes marines reinforcements police battalion carrier", "MOBILIZE"),
    ("send dispatch deliver ship fly give hand_over", "arms weapons food medicine medicines supplies aid ammunition money blankets equipment peacekeepers doctors goods grain fuel", "AID"),
    ("send dispatch", "envoy envoys delegation negotiator negotiators diplomat diplomats minister", "CONSULT"),
    ("hand_over return give_back turn_over free repatriate", "prisoner prisoners hostage hostages bodies body weapons captives detainees remains property assets land artifacts equipment pows territory", "RETREAT"),
    ("pay", "compensation reparations damages", "RETREAT"),
    ("hand_over turn_over", "suspect suspects fugitive fugitives", "COOPERATE"),
    ("expel withdraw recall pull_out", "diplomat diplomats ambassador ambassadors envoy envoys mission attache agencies inspectors observers peacekeepers consul staff journalists", "SANCTION"),
    ("withdraw", "support recognition aid offer invitation funding treaty agreement pact accreditation", "SANCTION"),
    ("close shut seal", "border borders embassy embassies consulate consulates mission airspace frontier crossing", "SANCTION"),
    ("force force_out throw_out kick_out expel oust order_out", "agency agencies mission inspectors observers monitors peacekeepers unhcr charity", "SANCTION"),
    ("block barricade obstruct occupy", "road roads street streets passage highway highways traffic bridge bridges railway entrance motorway square intersection", "PROTEST"),
    ("block", "resolution move bid proposal deal agreement plan motion bill measure vote", "REJECT"),
    ("boycott", "election elections vote class classes work polls referendum session lessons school schools", "PROTEST"),
    ("seize take control", "town city village base airport stronghold hill hostages hostage villages towns outpost bridgehead", "ASSAULT"),
    ("mobilize mobilise rally", "support pressure opinion voters funds resources donors", "SUPPORT"),
    ("fire", "missile missiles rocket rockets shot shots shell shells mortar mortars bullet bullets round rounds grenade grenades torpedo", "ASSAULT"),
    ("hurl throw", "bomb bombs grenade grenades petrol molotov", "ASSAULT"),
    ("throw hurl", "stones rocks bottles eggs", "PROTEST"),
    ("strengthen reinforce boost increase bolster raise move_up", "forces troops garrison presence alert defenses defences positions contingent army security", "MOBILIZE"),
    ("remain be put place stay", "alert", "MOBILIZE"),
    ("restore resume establish upgrade renew reestablish re-establish normalize improve", "ties relations links", "SUPPORT"),
    ("grant give offer", "asylum refuge sanctuary", "AID"),
    ("reduce cut halt suspend stop", "supplies rations subsidies funding", "SANCTION"),
    ("take", "hostage hostages captive", "ASSAULT"),
    ("collect gather", "signatures", "PROTEST"),
    ("use fire", "gas cannon batons", "COERCE"),
    ("sign ratify initial finalize conclude", "agreement agreements pact treaty accord accords deal memorandum protocol convention charter", "SUPPORT"),
    ("pull_out withdraw walk_out", "talks agreement treaty pact deal accord summit negotiations bloc alliance", "SANCTION"),
    ("sign", "ceasefire cease-fire truce armistice", "RETREAT"),
    ("declare", "war", "ASSAULT"),
    ("call", "counterpart president leader chancellor minister premier", "CONSULT"),
    ("regain retake secure", "control", "ASSAULT"),
    ("hit", "record high low peak target snag streets", ""),
    ("train work operate patrol drill exercise fight", "together jointly", "COOPERATE"),
    ("scrap repeal abolish drop withdraw reverse", "tax taxes law laws decree bill levy", "CONCEDE"),
    ("hand_back give_back", "bodies prisoners territory land control remains weapons hostages", "RETREAT"),
    ("open reopen", "road roads crossing crossings corridor corridors port ports", "RETREAT"),
    ("summon call_in", "ambassador ambassadors envoy diplomat diplomats", "ACCUSE"),
    ("suspend dissolve", "constitution parliament assembly rights license licence newspaper newspapers broadcasts", "COERCE"),
    ("force drive expel", "homes houses villages", "ASSAULT"),
    ("pull_out withdraw", "commonwealth league union organization council convention nato opec", "SANCTION"),
    ("gather concentrate assemble move mass", "fighters troops tanks forces soldiers", "MOBILIZE"),
    ("roll rumble head", "tanks troops columns forces", "MOBILIZE"),
    ("put place hold", "arrest", "COERCE"),
    ("strike clinch forge seal hammer_out conclude reach", "deal agreement compromise bargain accord understanding", "AGREE"),
    ("exchange swap", "views words opinions ideas notes pleasantries", "CONSULT"),
    ("exchange trade", "fire gunfire shots blows shells", "ASSAULT"),
    ("reopen open restore reestablish", "embassy embassies consulate consulates", "SUPPORT"),
    ("voice express declare reaffirm reiterate offer convey extend", "approval support backing confidence solidarity sympathy regret condolences gratitude admiration thanks congratulations", "SUPPORT"),
    ("voice express", "outrage anger concern dismay disappointment displeasure alarm opposition indignation criticism disapproval", "ACCUSE"),
    ("hold conduct begin stage start launch", "joint", "COOPERATE"),
    ("hand_over turn_over send_back", "suspect suspects suspected fugitive fugitives bombers gunmen criminals", "COOPERATE"),
    ("buy purchase order sell export", "jets arms weapons missiles tanks aircraft oil gas grain goods helicopters wheat", "COOPERATE"),
    ("hand transfer cede", "power sovereignty", "CONCEDE"),
    ("fire sack oust dismiss replace", "minister ministers general commander governor cabinet premier", "CONCEDE"),
    ("return give_back", "stolen seized looted captured confiscated", "RETREAT"),
    ("allow let admit permit receive accept", "inspectors observers monitors peacekeepers convoy convoys access deliveries delivery investigators", "RETREAT"),
    ("hand_in lay_down put_down set_down give_up turn_in surrender hand", "weapons arms guns rifles", "RETREAT"),
    ("bring_home pull withdraw bring recall remove", "troops soldiers forces contingent army tanks", "RETREAT"),
    ("lift end ease break", "blockade siege occupation", "RETREAT"),
    ("file lodge submit", "protest complaint suit lawsuit charges objection", "ACCUSE"),
    ("describe brand label denounce call", "disgrace farce illegal unacceptable shameful barbaric provocation terrorist terrorists outrageous", "ACCUSE"),
    ("refuse reject", "food meals", "PROTEST"),
    ("erect build set_up put_up", "barricades barricade roadblocks", "PROTEST"),
    ("break_down collapse stall founder fail", "talks negotiations", "SANCTION"),
    ("step_up tighten beef_up boost", "security patrols presence", "MOBILIZE"),
    ("take_down attack hit deface", "website websites site sites network servers computers", "COERCE"),
    ("use employ", "force weapons weapon arms chemical artillery mortars tanks", "ASSAULT"),
    ("violate break breach", "ceasefire cease-fire truce armistice", "ASSAULT"),
    ("violate breach flout", "law laws norms resolution resolutions treaty agreement rules", "REJECT"),
    ("rally", "opposition", "ACCUSE"),
    ("demonstrate show display flex", "power force strength muscle muscles", "MOBILIZE"),
    ("launch test fire test-fire", "satellite icbm", "MOBILIZE"),
    ("give extend", "welcome", "CONSULT"),
    ("open", "fire", "ASSAULT"),
    ("open", "borders border", "CONCEDE"),
    ("break cut sever", "ties relations", "SANCTION"),
    ("share pass", "intelligence information expertise data", "COOPERATE"),
    ("meet accept", "demand demands condition conditions", "CONCEDE"),
    ("impose", "sanctions embargo tariff tariffs", "SANCTION"),
    ("fight", "corruption poverty disease fire fires blaze inflation", ""),
    ("free", "trade", ""),
    ("freeze", "ground soil river lake sea water pipes weather", ""),
    ("receive", "permission approval assurance assurances reply answer letter report reports information help weapons missiles money funds payment vote votes", ""),
    ("fly", "missiles ammunition launchers howitzers vaccines", "AID"),
    ("arrive", "troops soldiers forces paratroopers marines tanks warships battalions units reinforcements", "MOBILIZE"),
)  # fmt: skip
"""Verb, object, class: objects that decide where the verb alone would say something else."""

INTENDING = "plan plans intend intends intention prepare prepared ready determined aim aims propose consider poised intent consider considering mull weigh"
"""Before an infinitive: what is meant to be done is no deed yet."""

PROMISING = "promise pledge vow swear commit guarantee"
"""Before an infinitive that does harm they threaten, else they agree."""

DECIDING = "decide due set scheduled expected vote"
"""Before an infinitive of cooperation: an intent."""

NEGATED = (
    ("THREATEN", "hesitate tolerate forget"),
    (
        "REJECT",
        "want wish accept allow permit recognize recognise comply cooperate bow budge yield support approve agree",
    ),
)
"""What a verb says with "not"."""

ORDERING = "want tell instruct direct command order advise"
"""With somebody, before an infinitive: a request."""

HAPPENING = "happen occur begin start end take follow continue erupt break resume last open rage go come"
"""Verbs that say of their subject no more than that it is, was or begins."""

NATURE = (
    "earthquake quake tremor storm storms hurricane typhoon cyclone flood floods flooding tornado avalanche landslide landslides wildfire "
    "wildfires fire fires blaze lightning drought disease virus cholera epidemic pandemic heat heatwave crash accident collision wave tsunami "
    "eruption volcano rain rains snow blizzard winds derailment"
)
"""What kills and destroys without meaning to."""

RIOTERS = "students student protesters protestors demonstrators crowd crowds mob mobs youths rioters supporters activists workers strikers villagers residents opposition fans farmers truckers fishermen drivers miners"
"""Of them some violence is a violent protest."""

RIOTING = "clash throw hurl burn loot torch smash damage set_on_fire set_fire set_ablaze ransack storm vandalize pelt stone attack skirmish block blockade occupy surround besiege"
"""Violence that such crowds do."""

FALTERING = "arrive freeze break_down collapse stall founder fail roll rumble head"
"""Verbs whose subject is what ends."""

OFFERING = "willing offer ready promise pledge vow commit guarantee undertake volunteer"
"""Before any infinitive that does no harm they agree."""

GOVERNING = (
    ("AGREE", "agreement offer promise pledge willingness consent readiness commitment"),
    ("REJECT", "refusal unwillingness reluctance refusing unwilling reluctant"),
    ("REQUEST", "demand demands call calls request requests appeal appeals order orders pressure"),
    ("THREATEN", "threat threats threatening"),
)
"""Nouns and adjectives before an infinitive, and the class that they give it."""

CONSENTING = "agree agreed willing offer offered"
"""Before any infinitive they agree."""

COOPERATIVE = "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT"

DRILLS = "drill drills exercise exercises rehearsal wargame manoeuvre maneuver"
"""Behind "in a" or "during a" at the beginning: attacks in the sentence are only played."""

REHEARSED = "storm retake recapture seize capture raid take attack assault ambush overrun hijack"
"""Attacks that can be."""

HARMFUL = "SANCTION COERCE ASSAULT MOBILIZE PROTEST THREATEN"

OBLIGING = "must should ought"
"""Modals of a demand."""

STRIKERS = "union unions worker workers teachers miners drivers doctors nurses staff employees labor labour pilots students shopkeepers prisoners truckers unionists"
"""Who strikes without arms."""

WORK_STRIKES = "hunger general day hour week rail transport teachers wildcat labor labour nationwide national sympathy solidarity bus train school university pay wage"
"""Before "strike": work stops."""

TRIGGERS = {name: f"{VERBS[name]} {NOUNS[name]}" for name in VERBS}

INTENSITY = {
    "AGREE": 4.0,
    "CONSULT": 1.0,
    "SUPPORT": 3.5,
    "COOPERATE": 6.0,
    "AID": 7.0,
    "CONCEDE": 5.0,
    "RETREAT": 7.0,
    "REQUEST": -3.0,
    "ACCUSE": -2.0,
    "REJECT": -4.0,
    "THREATEN": -5.8,
    "PROTEST": -6.5,
    "SANCTION": -5.6,
    "MOBILIZE": -7.2,
    "COERCE": -5.0,
    "ASSAULT": -10.0,
}
"""On the conflict-cooperation scale of Goldstein (1992), Journal of Conflict Resolution 36(2), 369-385: a class's common deed."""

INTENSITIES = (
    (10.0, "surrender capitulate"),
    (
        9.0,
        "ceasefire cease-fire truce armistice withdraw withdrawal retreat pull_out pull_back disarm demobilize disengage pullout",
    ),
    (8.0, "sign treaty ratify signing"),
    (7.0, "negotiate negotiation negotiations apologize apologise forgive"),
    (6.0, "recognize recognise recognition"),
    (5.0, "mediate mediation"),
    (3.4, "praise commend applaud hail welcome congratulate endorse thank"),
    (2.8, "host receive greet "),
    (1.9, "visit trip tour travel fly arrive"),
    (-2.0, "accuse blame condemn denounce criticize investigate investigation complain sue"),
    (-4.0, "refuse decline reject recall expulsion"),
    (-4.4, "warn"),
    (-7.0, "ultimatum"),
    (-7.5, "riot riots block_road barricade unrest"),
    (-8.0, "embargo boycott sanctions sanction "),
    (-9.0, "abduct kidnap hijack kidnapping hijacking abduction torture rape abuse"),
    (-9.2, "seize confiscate destroy damage torch loot burn"),
    (-9.5, "blockade blockades occupy annex besiege siege annexation occupation beat"),
)
"""The same for single triggers."""
