"""Given names that many people in Britain bear, for masking; and words after which such a name is a place's or a thing's.

Names that are as often a word ("Will", "May", "Mark", "Rose", "Grace") are left out: alone they would be masked in error.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GIVEN = _words(
    """aaron abdul abigail adam adrian ahmed aisha alan albert alex alexander alexandra alfie ali alice alison alun alwyn
    amanda amelia amir amy andrea andrew andy angela angharad anita ann anna anne annie anthony anwen arthur ava barbara
    barry beca ben benjamin bernard beth bethan betty beverley bob brenda brian bronwen bronwyn bryn carl carol caroline
    carolyn carwyn carys catherine catrin ceri charles charlie charlotte chloe chris christina christine christopher
    claire clare clive colin connor craig cynthia dafydd daniel danny darren dave david dawn deborah debbie delyth denis
    dennis derek diana diane donald donna doreen dorothy duncan dylan eddie edward eileen eirlys eleanor eleri elin
    elizabeth ella ellen ellie emily emlyn emma eric erin ethan eurwen evelyn fatima ffion fiona fred freda freya gareth
    gary gavin gemma geoff geoffrey george georgia gerald geraint geraldine gethin gillian gladys glenys glyn gordon graham
    gwen gwenllian gwilym gwyn gwyneth gwynfor hannah harold harriet harry hassan hayley heather hefin helen henry heulwen
    howard huw hywel iain ian ibrahim idris ieuan ifan imran ioan iolo irene iris isabel isla iwan jack jackie jacob
    jacqueline jake james jamie jan jane janet janice jason jasmine jean jeff jeffrey jennifer jenny jeremy jessica jill
    jim jimmy joan joanna joanne joe john johnny jonathan jordan joseph josh joshua joyce judith julia julian julie june
    karen kate kath katherine kathleen kathryn katie keith kelly ken kenneth kerry kevin khalid kirsty laura lauren lee
    leigh len leo leon leslie lewis liam linda lindsay lisa liz llinos lloyd llyr louise lowri lucas lucy luke lynda lynn
    lynne maggie maldwyn mair malcolm mandy mared margaret maria marian marie marilyn marion marjorie martha martin mary
    matthew maureen maurice megan meinir meirion melanie menna mia michael michelle mick mike mohammad mohammed moira
    molly morag muhammad myfanwy nadia nan nathan neil nerys nia nicholas nick nicola nigel noah noel nora norma norman
    oliver olivia omar osian owain pam pamela patricia patrick paul paula pauline peggy penny peter philip phil phillip
    phyllis rachel raymond rebecca rhian rhiannon rhodri rhys richard rita robert robin roger roland ron ronald rosemary
    ross roy russell ruth ryan sally sam samantha samuel sandra sarah sean sharon sheila shirley siân sian simon sioned
    sion sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia
    tegan teresa terry thelma theresa thomas tim timothy tina toby tom tomos tony tracey tracy trevor trystan tudor
    vanessa vera veronica victor vincent vivien wendy wil william wyn yasmin yousef yvonne zara zoe"""
)
NO_PERSON = _words(
    """academy arms avenue bank bay beach bridge building buildings business castle cathedral centre chapel church close
    college common communications community company corner cottage council court crescent cross day drive estate farm field fields
    foundation garden gardens gate green grove hall harbour heights hill hospital hotel house inn institute island lake lane
    library lodge mansion market memorial mews mill museum nursery park parade pavilion place plan primary quarter quay
    reservoir retail rise road row school secondary shopping site square stadium station street surgery swimming terrace
    theatre tower town trust university vale valley view village villa villas walk ward way wharf wood woods works yard
    ysgol parc heol stryd ffordd canolfan neuadd llyfrgell"""
)
