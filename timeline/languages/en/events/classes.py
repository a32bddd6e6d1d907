"""English triggers of the PLOVER 2021 event classes, verbs and nouns by base form; "_" joins the words of a phrase."""

TRIGGERS = {
    "ASSAULT": (
        "attack bomb bombard shell kill shoot strike raid storm invade assault assassinate murder massacre execute "
        "torture rape ambush clash fight battle destroy wound injure hurt slaughter explode detonate airstrike bombing "
        "shelling blast explosion invasion offensive fighting war skirmish killing shooting massacre murder ambush "
        "counter-offensive counteroffensive occupy annex capture recapture retake overrun besiege bombardment annexation "
        "stab behead gun_down blow_up open_fire shot_down down sink abduct kidnap hijack abduction kidnapping hijacking "
        "assassination seize destruction hurl torch genocide repel advance conquer incursion firefight crossfire"
    ),
    "COERCE": (
        "arrest detain imprison jail deport expel seize confiscate ban censor evict prosecute indict charge convict "
        "sentence crackdown curfew restrict block cut_off extradite repress suppress shut_down close raid hack arrest "
        "detention expulsion deportation sentencing conviction trial martial_law state_of_emergency emergency "
        "checkpoint roadblock interrogate cyberattack"
    ),
    "SANCTION": (
        "sanction embargo boycott blacklist freeze halt suspend sever cut_ties break_off withdraw_ambassador recall "
        "sanctions withhold revoke tariff strip delist blockade isolate break_relations downgrade"
    ),
    "MOBILIZE": (
        "mobilize mobilise deploy amass mass station reinforce drill exercise maneuver maneuvers manoeuvres buildup "
        "build-up deployment mobilization mobilisation arm patrol test missile_test dispatch concentration fortify "
        "militarize rearm march alert surge"
    ),
    "PROTEST": "protest demonstrate rally riot strike_action march_through walkout demonstration unrest revolt uprising sit-in picket",
    "THREATEN": "threaten threat ultimatum warn_of_retaliation vow_revenge intimidate blackmail menace",
    "REJECT": "reject refuse deny decline dismiss rebuff veto oppose defy ignore rule_out turn_down spurn resist rejection refusal denial",
    "ACCUSE": (
        "accuse blame condemn denounce criticize criticise allege decry deplore slam investigate sue complain rebuke "
        "charge_with accusation condemnation criticism investigation probe denunciation lambast scold chide"
    ),
    "REQUEST": (
        "demand request urge appeal ask call_on call_for plead insist petition request propose order instruct implore "
        "demand ultimatum summon appeal"
    ),
    "RETREAT": (
        "withdraw retreat evacuate pull_out pull_back surrender ceasefire cease-fire disarm demobilize flee abandon "
        "withdrawal evacuation truce disengage leave de-escalate armistice release free liberate"
    ),
    "CONCEDE": (
        "concede yield ease lift relax resign step_down apologize relent accede pardon grant release amnesty resignation "
        "concession reverse back_down legalize"
    ),
    "AID": (
        "aid donate provide supply assist deliver fund finance send shelter feed rescue relief assistance humanitarian "
        "aid_package convoy shipment host contribute pledge_aid loan give evacuate"
    ),
    "COOPERATE": (
        "cooperate collaborate share extradite exchange swap jointly joint_exercise cooperation coordinate trade ally "
        "unite partner partnership join"
    ),
    "SUPPORT": (
        "support endorse back praise welcome recognize recognise defend congratulate commend applaud thank honor honour "
        "express_support reaffirm solidarity recognition commemorate reassure mourn condolences"
    ),
    "CONSULT": (
        "meet discuss talk visit negotiate consult call phone confer host summit meeting talks negotiation conversation "
        "visit conference mediate brief briefing speak travel fly_to tour arrive trip convene attend session call "
        "consultation consultations negotiations conversations dialogue"
    ),
    "AGREE": (
        "agree sign accept ratify approve commit promise pledge accord pact treaty agreement deal settle conclude "
        "deal promise plan_to willing signing compromise endorse_deal"
    ),
}

INTENSITY = {
    "AGREE": 3.0,
    "CONSULT": 2.0,
    "SUPPORT": 3.5,
    "COOPERATE": 5.0,
    "AID": 7.0,
    "CONCEDE": 5.0,
    "RETREAT": 4.0,
    "REQUEST": -1.0,
    "ACCUSE": -2.0,
    "REJECT": -4.0,
    "THREATEN": -5.0,
    "PROTEST": -6.0,
    "SANCTION": -6.0,
    "MOBILIZE": -7.0,
    "COERCE": -7.0,
    "ASSAULT": -9.5,
}
"""After the scale of Goldstein (1992), one value a class."""
