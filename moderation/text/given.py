"""Given names that many people in Britain bear, surnames that are a people's word, too, and what makes a name a place's.

GIVEN is for masking as well. Names that are as often a word ("Will", "May", "Mark", "Rose", "Grace") are left out of it: alone
they would be masked in error. NO_PERSON: after these a name is a place's.
"""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(text.split())


GIVEN = words_of(
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
    vanessa vera veronica victor vincent vivien wendy wil william wyn yasmin yousef yvonne zara zoe
    abdullah adebayo aditi agnieszka aidan aleksandra ama amina amit amrit aneta anil anita anwar aoife arjun asif ayesha aziz
    babatunde beata bilal chidi chinedu ciara cian dariusz declan deepak dimitri dmitri emeka ewa farah femi gurpreet habib
    hamza harpreet hussain inderjit iqra iwona jagdeep jaswinder jerzy kamal katarzyna kofi krzysztof kuldeep kwame lakshmi
    lukasz magdalena malgorzata mandeep manjit marek mehmet meera ming mustafa nadeem naveed neha ngozi niamh nikhil olena
    olu oluwaseun omar pawel piotr priya rajesh rashid ravi reza roisin saeed salma sanjay saoirse shabana shakil siobhan
    sunita suresh svetlana tariq tomasz vijay wojciech xiomara yusuf zainab"""
)
# Given names that are as often a word; a second word with a capital makes them somebody's.
ALSO_WORDS = words_of(
    """amber angel april art august autumn basil bill carol chase cherry clay cliff crystal daisy dale dawn dean drew earl
    faith forrest frank gene glen grace grant guy hazel heath holly honey hope iris ivy jade jasmine joy june lance lily
    mark may melody mercy merry miles nick norm olive pat patience pearl penny pierce poppy prudence ray reed rich rob
    robin rocky rose ruby rusty sandy skip sky sonny spencer summer sunny ted trinity violet wade will willow winter"""
)
NO_PERSON = words_of(
    """academy arms avenue bank bay beach bridge building buildings business castle cathedral centre chapel church close
    college common communications community company corner cottage council court crescent cross day drive estate farm field fields
    foundation garden gardens gate green grove hall harbour heights hill hospital hotel house inn institute island lake lane
    library lodge mansion market memorial mews mill museum nursery park parade pavilion place plan primary quarter quay
    reservoir retail rise road row school secondary shopping site square stadium station street surgery swimming terrace
    theatre tower town trust university vale valley view village villa villas walk ward way wharf wood woods works yard
    ysgol parc heol stryd ffordd canolfan neuadd llyfrgell"""
)
# Surnames that are also what a people, an age or the like is called: Cllr Black is of no colour.
SURNAMES = words_of(
    """ahmadi bachelor black brown christian dane elder english finn fleming french gay german irish jain major moor norman
    old pagan pole punjabi scott senior single straight swede turk welsh welshman white young younger"""
)
