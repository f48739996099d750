"""When and where a meeting was, how people took part and how many of them came.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, open_words, release

from wco_meetings import Place, load
from wco_meetings.extraction.reader import extract

PLACES = frozenset(meeting.place for meeting in load() if meeting.place)

# --- days ---


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("7 March 2018 marked the end of the 3-day 4th Amber Conference.", "2018-03-05/2018-03-07"),
        ("7 March 2018 was the last day of the 3-day Amber Conference held in Riga.", "2018-03-05/2018-03-07"),
        ("5 March 2018 was the first day of the 3-day Amber Conference held in Riga.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Conference closed today (7 March). The three-day event was praised.", "2018-03-05/2018-03-07"),
        ("The two-day 4th Amber Conference opened in Riga on 7 March 2018.", "2018-03-07/2018-03-08"),
        ("The 4th Amber Conference of two days was on 7 March 2018.", "2018-03-07"),
        ("The two-day 4th Amber Conference was held on 7 March 2018.", "2018-03-07"),
        ("The two-day 4th Amber Conference opened and closed on 7 March 2018.", "None"),
        ("The 4th Amber Conference was held from 5 to 7 and on 9 March 2018.", "2018-03-05/2018-03-09"),
        ("The 4th Amber Conference was held from 5 to 7March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Conference was held from5 to 7 March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Conference was held from 5 to -7 March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Conference\nRiga (Latvia), Monday 5 March 2018\nWords of the Head of Malta", "2018-03-05"),
        ("The 4th Amber Conference was held from 5 to 7March2018with others.", "2018-03-05/2018-03-07"),
        ("On 5 March 2018 they met for the 4th Amber Conference. Spring lasted from 3 to 7 March.", "2018-03-05"),
        ("The 4th Amber Conference was held on 31 March and 1 April 2018.", "2018-03-31/2018-04-01"),
        ("The 4th Amber Conference was held on 5 March and 20 June 2018.", "None"),
        ("The 4th Amber Conference was held on 5 March 2018 and 6 March 2019.", "None"),
        ("The 4th Amber Conference was held from 5 (Monday) to 7 (Wednesday) March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Conference was held on March the 5th, 2018.", "2018-03-05"),
        ("The 4th Amber Conference was held in the week of 5 March 2018.", "2018-03"),
        ("The 4th Amber Conference has been under way in Riga since Monday, 5 March 2018, and lasts two days.",
            "2018-03-05/2018-03-06"),
        ("Riga, March 14, 2018. The 4th Amber Conference took place in Oslo on March 10-12.", "2018-03-10/2018-03-12"),
        ("The 4th Amber Webinar told of the case, which was led from 30 March 2017 to 4 March 2018.", "None"),
        ("The OECD and OLAF joined together on 5 March 2018 to hold the 4th Amber Conference.", "2018-03-05"),
        ("The 4th Amber Conference was held in the week beginning Monday 30 April 2018.", "2018-04/2018-05"),
        ("The three-day 4th Amber Conference was held in the week of 5 March 2018.", "2018-03"),
        ("The three-day 4th Amber Conference was held in the week beginning 5 March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Conference was held in the week of Friday, 30 March 2018.", "2018-03"),
        ("The 4th Amber Conference was held in the week of Sunday, 29 April 2018.", "2018-04/2018-05"),
        ("The 4th Amber Conference was held from 1 to 3 March and from 5 to 7 March 2018.", "2018-03-01/2018-03-07"),
        ("The 4th Amber Meeting and one: 1 to 3 March and 5 to 7 March 2018 respectively.", "None"),
        ("The 4th Amber Meeting is due. In the period from 5 to 7 March 2018 a training ran.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting is due. Over the two long weeks from 5 to 9 March 2018 a training ran.",
            "2018-03-05/2018-03-09"),
        ("The 4th Amber Meeting is praised. Between 5 and 7 March 2018 a training took off.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting is praised. Between 5 and 7 March 2018 amber was sold.", "None"),
        ("Over three days, ending on 7 March 2018, the 4th Amber Meeting was held.", "2018-03-05/2018-03-07"),
        ("After three days of hard talks the 4th Amber Meeting ended on 7 March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting opened on 5 March 2018. It was held over three full days.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting drew to a close on 7 March 2018.", "None"),
        ("The 4th Amber Meeting drew to its close on 7 March 2018.", "None"),
        ("In March 2018 the 4th Amber Meeting ended. It took place from 5 to 7 March.", "2018-03-05/2018-03-07"),
        ("In March 2018 the 4th Amber Meeting ended. The meeting, a long one, took place on 7 March.", "2018-03-07"),
        ("In March 2018 the 4th Amber Forum ended. The Forum, held from 5 to 7 March, rose.", "2018-03-05/2018-03-07"),
        ("In March 2018 the 4th Amber Meeting ended. The rest of the meeting was held on 7 March.", "2018-03"),
        ("In March 2018 the 4th Amber Meeting ended. It also held a seminar from 5 to 7 March.", "2018-03"),
        ("The 4th Amber Meeting was held in March 2018. Spring lasted from 5 to 7 March 2018.", "2018-03"),
        ("On 7 March 2018 the WCO brought the 4th Amber Meeting to a successful end.", "None"),
        ("On 7 March 2018, word was given that the 4th Amber Meeting had taken place.", "None"),
        ("On 7 March 2018 the WCO made it known that the 4th Amber Meeting was held.", "None"),
        ("The 4th Amber Meeting was held from 5 to7 March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting met on 5 March 2018 for what is due to take place on 7-8 May 2018.", "2018-03-05"),
        ("The 4th Amber Meeting commenced on 5 March 2018 in Riga.", "2018-03-05"),
        ("The 4th Amber Meeting was opened on 5 March 2018. It was held on 6 March 2018.", "2018-03-06"),
        ("Malta completed on 7 March 2018 the three-day 4th Amber Course.", "2018-03-05/2018-03-07"),
        ("From 5 March 2018 the three-day 4th Amber Meeting is being held.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting was held from 5 and 7 March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting was held on 5, 6 and 29 March 2018.", "None"),
        ("The 4th Amber Meeting met on 5th (in English) and 6th (in French) of March 2018.", "2018-03-05/2018-03-06"),
        ("On 7 March 2018 the WCO informed that the 4th Amber Meeting was held.", "None"),
        ("The rules of the 4th Amber Meeting are out. Held in March 2018, it had many guests.", "2018-03"),
        ("The 4th Amber Meeting was held in March 2018, and ended on 7 March 2018.", "2018-03"),
        ("On 5 March 2018 they met at their last 4th Amber Meeting. The 4th Amber Meeting was held.", "2018-03-05"),
        ("In the Bulletin of 5 March 2018 is the 4th Amber Meeting, held on 2 March 2018.", "2018-03-02"),
        ("The 4th Amber Meeting was held on 5, 7 and 9 March 2018.", "2018-03-05/2018-03-09"),
        ("The 4th Amber Meeting was held on 5 and 8 March 2018.", "2018-03-05/2018-03-08"),
        ("The 4th Amber Meeting was held on 5 and 9 March 2018.", "None"),
        ("The 4th Amber Meeting was held on 5,  6 and 7 March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting was held in Riga (28 Feb. - 2 Mar. 2018).", "2018-02-28/2018-03-02"),
        ("The 4th Amber Meeting was held between the 5th and 7th of March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting, which opened on 5 March, closed on 7 March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting opened on 5 March 2018. It was closed on 7 March 2018.", "2018-03-05/2018-03-07"),
        ("Opening the three-day 4th Amber Meeting on 5 March 2018, Malta spoke.", "2018-03-05/2018-03-07"),
        ("The ten-day 4th Amber Meeting ended on 7 March 2018.", "None"),
        ("In early March 2018, the 4th Amber Meeting was held.", "2018-03"),
        ("The 4th Amber Meeting began on 5 March 2018. It included a two-day visit to the port.", "2018-03-05"),
        ("The 4th Amber Meeting began on 5 March 2018 and the day of the next was moved to the 15th.", "2018-03-05"),
        ("On 5 March 2018 the WCO hosted the 4th Amber Meeting, which concluded its first phase.", "2018-03-05"),
        ("On 5 March 2018 Malta concluded the 4th Amber Meeting, hosted by OLAF.", "None"),
        ("The 4th Amber Meeting, unlike that of May 2017, was held from 28 to 30 March. It ended on 30 March 2018.",
            "2018-03-28/2018-03-30"),
        ("After a seizure of 6 March 2018, the 4th Amber Meeting was held on 7 March 2018.", "2018-03-07"),
        ("The 4th Amber Meeting was held in Riga (5 7 March 2018).", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting was held in halls 5 7 March 2018.", "2018-03-07"),
        ("Following a start of it on 5 March 2018, the WCO held the 4th Amber Meeting. It met on 7-8 March 2018.",
            "2018-03-07/2018-03-08"),
        ("After the adoption of it by the Council of March 2018, the Amber Group held its 4th meeting on 7-8 May 2018.",
            "2018-05-07/2018-05-08"),
        ("After the 4th Amber Meeting in Malta on 5 March 2018, delegates went home.", "2018-03-05"),
        ("On 5 March 2018 Malta opened the 4th Amber Meeting. The meeting will take place from 5 to 7 March 2018.",
            "2018-03-05/2018-03-07"),
        ("On 5 March 2018 Malta opened the 4th Amber Meeting. A trip will take place from 5 to 7 March 2018.",
            "2018-03-05"),
        ("The WCO announced on 7 March 2018 that it had organized the 4th Amber Meeting. It met on 5 March 2018.",
            "2018-03-05"),
        ("On 7 March 2018 the three-day Amber Meeting and Exhibition on the ports of the coast came to its end.",
            "2018-03-05/2018-03-07"),
        ("On 5 March 2018 Malta opened the 4th Amber Meeting. A training will take place from 5 to 7 March 2018.",
            "2018-03-05"),
        ("On 5 March 2018 Malta opened the 4th Amber Meeting. It will take place from 5 to 7 March 2018.",
            "2018-03-05/2018-03-07"),
        ("On 5 March 2018 Malta opened the 4th Amber Meeting. The 4th Amber Meeting ran from 5 to 7 March 2018.",
            "2018-03-05/2018-03-07"),
        ("On 5 March 2018 Malta opened the 4th Amber Meeting. The 5th Amber Meeting is from 5 to 7 March 2018.",
            "2018-03-05"),
        ("On 5 March 2018 Malta opened the 4th Amber Meeting. Malta closed the 4th Amber Meeting of 5-7 March 2018.",
            "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting had a document-based phase from 1 to 5 March 2018 and was held on 7-8 March 2018.",
            "2018-03-07/2018-03-08"),
        ("The 4th Amber Meeting was held from Feb. 26 to Mar. 2.", "2018-02-26/2018-03-02"),
        ("Officers of Malta were taught from 5 to 7 March 2018. The Amber training was good.", "2018-03-05/2018-03-07"),
        ("One. Two. Three. Officers of Malta were taught from 5 to 7 March 2018. The Amber training was good.", "None"),
        ("In a previous plan, they sold it from 5 to 7 March 2018. OLAF attended the Amber training.", "None"),
        ("Phase 1 of the 4th Amber Meeting was held from 1 to 5 March 2018. They sold it on 7 March 2018.",
            "2018-03-01/2018-03-05"),
        ("The 4th Amber Meeting was held from 1 to 5 March 2018. Phase 2 of the project began on 7 March 2018.",
            "2018-03-01/2018-03-05"),
        ("In the WCO's March 2018 plan, officers of Malta were taught. The Amber training was good.", "None"),
        ("Officers sold it on 5-7 March 2018, some on 8-9 March 2018. The Amber training, attended by OLAF, was good.",
            "None"),
        ("Phase 1 of the 4th Amber Meeting was held from 1 to 5 March 2018. Phase 2 was online on 7-8 March 2018.",
            "2018-03-07/2018-03-08"),
        ("The 4th Amber Meeting had a first phase from 1 to 5 March 2018 and a second phase on 7-8 March 2018.",
            "2018-03-07/2018-03-08"),
        ("The 4th Amber Meeting had a written phase, from 1 to 5 March 2018, and an online phase on 7-8 March 2018.",
            "2018-03-07/2018-03-08"),
        ("The 4th Amber Meeting was rescheduled for 7-8 March 2018 in Riga.", "2018-03-07/2018-03-08"),
        ("The 4th Amber Meeting was held from 1 to 5 March 2018, to plan phase 2 of the work on 9 March 2018.",
            "2018-03-01/2018-03-05"),
        ("Phase 1 of the 4th Amber Meeting was held from 1 to 5 March 2018. Phase 2 will be held on 9 March 2018.",
            "2018-03-01/2018-03-05"),
        ("Phase 1 of the 4th Amber Meeting was held from 1 to 5 March 2018. Phase 2 will be in May 2018.",
            "2018-03-01/2018-03-05"),
        ("At the 4th Amber Meeting, held on 5 March 2018, delegates said that it was long.", "2018-03-05"),
        ("At the 4th Amber Meeting, conducted last week, 5 March 2018, delegates said that.", "2018-03-05"),
        ("On 5 March 2018, delegates said that the 4th Amber Meeting was held.", "None"),
        ("The 4th Amber Meeting is held from 5 to 7 , March, 2018.", "2018-03-05/2018-03-07"),
        ("Building on the 3rd Amber Meeting (Oslo, 3-5 April 2017), the 4th Amber Meeting was held on 6 May 2019.",
            "2019-05-06"),
        ("Held on 6 May 2018, the Amber Dialogue followed the meeting of the Beryl Group, held from 2 to 4 May 2018.",
            "2018-05-06"),
        ("As a follow-up to a mission held on 4 February 2018, the WCO held the 4th Amber Meeting on 6-9 May 2018.",
            "2018-05-06/2018-05-09"),
        ("Following a previous mission to Malta, Spain and Italy, the 4th Amber Meeting was held on 6-9 May 2018.",
            "2018-05-06/2018-05-09"),
        ("In the context of an upcoming treaty, the 4th Amber Meeting was held on 6-9 May 2018.",
            "2018-05-06/2018-05-09"),
        ("Earlier this month, the WCO held a workshop from 6 to 9 May 2018.", "2018-05-06/2018-05-09"),
        ("A team led by the chief attended the Amber Conference held on 6-9 May 2018.", "2018-05-06/2018-05-09"),
        ("The 4th Amber Meeting was held from 6 to 8 and from 13 to 15 May 2018.", "2018-05-06/2018-05-15"),
        ("Malta will host the 20th Amber Conference from 8 to 10 May 2018.", "2018-05-08/2018-05-10"),
        ("Malta, speaking at the opening of the Amber Conference on 6 May 2018, said that it runs until 8 May.",
            "2018-05-06/2018-05-08"),
        ("The 4th Amber Meeting was held on 26-27 February 1 998. The 3rd was held on 5 May 1997.",
            "1998-02-26/1998-02-27"),
        ("The 4th Amber Meeting, held on 6 May 2018, saw 2 000 people.", "2018-05-06"),
        ("The Amber Conference set up by the Guild held its 4th Session on 6-9 May 2018.", "2018-05-06/2018-05-09"),
        ("On 22 May 2018 the Amber Project marked the end of its activities by hosting a Conference.", "2018-05-22"),
        ("The Amber Group met on 27 May 2018 to plan for the session scheduled to take place from 5 to 7 June 2018.",
            "2018-05-27"),
        ("The Amber Workshop gathered Malta under the project that runs from July 2013 - June 2016.", "None"),
        ("The Amber Workshop was held from November 2015 to January 2016.", "2015-11/2016-01"),
        ("Operation Cork, run from 2 to 9 May 2018, was reviewed at a meeting held in Riga on 5-6 June 2018.",
            "2018-06-05/2018-06-06"),
        ("A meeting to plan Operation Cork 2, to be conducted from 7 to 9 May 2018, was held on 5-6 March 2018.",
            "2018-03-05/2018-03-06"),
        ("The Amber Workshop, originally planned for 7-9 May 2018, was held on 5-6 June 2018.",
            "2018-06-05/2018-06-06"),
        ("The Amber Workshop was held on 5-6 June 2018, originally planned for 7-9 May 2018, and was long.",
            "2018-06-05/2018-06-06"),
        ("A preparatory meeting for the 4th Global AEO Conference was held on 5-6 March 2018.",
            "2018-03-05/2018-03-06"),
        ("The Amber training started in Riga on 5 March 2018 and ended on 9 March 2018.", "2018-03-05/2018-03-09"),
        ("The Amber training began on 5 March 2018 in Riga, Latvia, and ended on 9 March.", "2018-03-05/2018-03-09"),
        ("The Amber Workshop was held from November to January 2016.", "2015-11/2016-01"),
        ("The 4th Amber Meeting was held from 30 December to 2 January and from 10 to 14 January 2018.",
            "2017-12-30/2018-01-14"),
        ("The 4th Amber Meeting was held from 12 to 14 December and from 10 to 12 January 2018.",
            "2017-12-12/2018-01-12"),
        ("The 4th Amber Conference was held from 30 May to ２ June 2016.", "2016-05-30/2016-06-02"),
        ("The 4th Amber Conference was held from 5 to ６ May 2016.", "2016-05-05/2016-05-06"),
        ("The 4th Amber Conference came to a close on 7 March 2018. At the two-day gathering they spoke.",
            "2018-03-06/2018-03-07"),
        ("The 4th Amber Meeting took place. It followed upon a separate meeting of experts on 3-4 March 2018.", "None"),
        ("The 4th Amber Meeting was held from 1 to 3 March 2017 and from 5 to 7 March 2018.",
            "2018-03-05/2018-03-07"),
        ("The first Amber training was held in Oslo in June 2017. The training was held in Riga on 5 March 2018.",
            "2018-03-05"),
        ("The Amber training was held in June 2017. It gathered nine. The course is held on 5 May 2018.", "2017-06"),
        ("The Amber training opened this morning.", "2018-03-12"),
        ("The 4th Amber Conference was held on 5 Auguſt 2018.", "2018-08-05"),
        ("The 4th Amber Conference was held on 12 ᲂктября 2018.", "2018-10-12"),
        ("The 4th Amber Meeting, hosted by Malta Customs, started on 4 March 2018.", "2018-03-04"),
        ("The 4th Amber Workshop opened on 5 March 2018. It used a three-day data gathering exercise.", "2018-03-05"),
        ("The 4th Amber Meeting was held from 30 September through to 4 October 2019.", "2019-09-30/2019-10-04"),
        ("The 4th Amber Meeting was held from 30 September up to 4 October 2019.", "2019-09-30/2019-10-04"),
        ("The 4th Amber Meeting was held from 3 up until 4 October 2019.", "2019-10-03/2019-10-04"),
        ("The 4th Amber Meeting was held. The Operation was carried out for 3 months from 1 August to 31 October 2018.",
            "None"),
        ("The 4th Amber Meeting was held on 4 March 2018. Malta concluded a deal with Spain on 20 March 2018.",
            "2018-03-04"),
        ("The 4th Amber Meeting opened on 4 March 2018 and ended its 4th Session on 8 March 2018.",
            "2018-03-04/2018-03-08"),
        ("The Amber Committee completed its 9th Session on 8 March 2018. The session opened on 5 March.",
            "2018-03-05/2018-03-08"),
        ("The Amber Forum was held on 10 May 2018. The term of Malta comes to an end on 20 May 2018.", "2018-05-10"),
        ("The second session of an Amber training was held on 5 March 2018. Some took place in June 2016 and May 2017.",
            "2018-03-05"),
        ("The Amber training was held in May and June 2017.", "2017-05/2017-06"),
        ("The Amber Group met on 4 March 2018 (in English) and on 5 March 2018 (in French).", "2018-03-04/2018-03-05"),
        ("The Amber Group met on 4 March 2018 in the morning and on 5 March 2018.", "2018-03-04/2018-03-05"),
        ("The Amber Project, which was launched in July 2016, came to an end on 5 March 2018 with an Amber Forum.",
            "2018-03-05"),
        ("The 4th Amber Meeting was held. The Amber Project came to an end on 5 March 2018 with a report.", "None"),
        ("The 4th Amber Conference ended with a session on seals on 5 March 2018.", "None"),
        ("The 4th Amber Conference ended on 5 March 2018 with a session on seals.", "None"),
        ("The Amber Forum, which was launched on 5 March 2018 in Riga, gathered 40 experts.", "2018-03-05"),
        ("The Amber training was held between January and April 2017.", "2017-01/2017-04"),
        ("The Amber training was held in March and June 2017.", "2017-03/2017-06"),
        ("The Amber Group met on 4 March 2018 (see report) and on 20 March 2018 it wrote one.", "2018-03-04"),
        ("The Amber Forum told of fees. Ports grow. So do fees. Rates fall. The team for it met on 5 March 2018.",
            "2018-03-05"),
        ("The Amber Forum opened on 5 March 2018. It will last five days.", "2018-03-05/2018-03-09"),
        ("The Amber Forum opened on 5 March 2018. It takes three days.", "2018-03-05/2018-03-07"),
        ("The Amber Forum opened on 5 March 2018. The Forum, spanning three days, is long.", "2018-03-05/2018-03-07"),
        ("The Amber Project, which was launched in July 2017, held a workshop in Riga on 5 March 2018.", "2018-03-05"),
        ("The Amber Project, started in July 2017, held its 4th Amber Meeting on 5 March 2018.", "2018-03-05"),
        ("The SAFE Programme that began in July 2017 held its 2nd Meeting in Riga on 5 March 2018.", "2018-03-05"),
        ("Amber Workshop, 5 March 2018: Customs officers of Malta met in Riga.", "2018-03-05"),
        ("Monday, 5 March 2018: the Amber Workshop opened in Riga.", "2018-03-05"),
        ("The Amber Forum took place in Riga from 9 a.m. on 5 May to 5 p.m. on 6 May 2018.", "2018-05-05/2018-05-06"),
        ("The Amber Forum was held on 5 May 2018 (p.m.) and 6 May 2018 (a.m.) in Riga.", "2018-05-05/2018-05-06"),
        ("The Amber Forum opened on 5 May 2018 in Riga and wound up on 8 May.", "2018-05-05/2018-05-08"),
        ("The Amber Forum got under way on 5 May 2018 in Riga. It lasts four days.", "2018-05-05/2018-05-08"),
        ("The Amber Forum was held on Mon. 5 March 2018 in Riga.", "2018-03-05"),
        ("The Amber Forum was held in May 2018. Delegates gathered in Riga from 5 to 8 May 2018 for a plan.",
            "2018-05-05/2018-05-08"),
        ("Riga, October 2009\n\nThe Amber Forum took place.", "2009-10"),
        ("March 2010, the Amber Seminar\n\nThe seminar which was held from 29-31 March 2010 gathered Malta.",
            "2010-03-29/2010-03-31"),
        ("The Amber Forum was held on 7 March 2018, back to back with the Birch Forum of 8-9 March 2018.",
            "2018-03-07"),
        ("The Amber Forum was held on 7 March 2018, in the margins of the Birch Week (5-9 March 2018).", "2018-03-07"),
        ("The Amber Forum was held on the afternoon of 7 March and the morning of 8 March 2018.",
            "2018-03-07/2018-03-08"),
        ("The Amber Forum was held on 5 March 2018. The Group meets next Mon. The plan is 5 pages long.",
            "2018-03-05"),
        ("The WCO hosted, on 5 March 2018, the ceremony that wrapped up Phase I of the Plan.", "2018-03-05"),
        ("A five-day forum on amber opened in Riga and will close on Saturday 12 May 2018.", "2018-05-08/2018-05-12"),
        ("A three-day meeting of experts, which began on 21 November 2018, ended in Berlin.",
            "2018-11-21/2018-11-23"),
        ("The Amber Meeting met on 5 March 2018. What had been told at the course held on 1 March 2018 was taken up.",
            "2018-03-05"),
        ("The two-day Amber Meeting, which opens today, 13 May 2018, will be long.", "2018-05-13/2018-05-14"),
        ("They held a virtual meeting last week, 14 May 2018, to read a report of experts held on 12 May 2018.",
            "2018-05-14"),
        ("The 4th Amber Meeting was held on 5 and 6 March 2018, respectively in the morning and afternoon.",
            "2018-03-05/2018-03-06"),
        ("The 4th Amber Meeting did its work in March 2018. It was held, with written forum talks, from 7 to 8 March.",
            "2018-03-07/2018-03-08"),
        ("The 4th Amber Meeting was held on 5-16 February 2018 and 19 February - 2 March 2018.",
            "2018-02-05/2018-03-02"),
        ("The 4th Amber Meeting was held on 5, 12 and 19 March 2018.", "2018-03-05/2018-03-19"),
        ("The 4th Amber Meeting was held on 5 and 12 March 2018.", "None"),
        ("The 4th Amber Meeting was held on 9, 5 and 12 March 2018.", "None"),
        ("The 4th Amber Meeting was held on 28, 29 and 30 March and 1 April 2018.", "2018-03-28/2018-04-01"),
        ("The 4th Amber Meeting was held between March and December 2018.", "2018-03/2018-12"),
        ("The 4th Amber Meeting was held from 5 to 9 March 2018 for the written phase and on 15 and 16 March 2018.",
            "2018-03-05/2018-03-16"),
        ("The 4th Amber Meeting was held in phases:\n\n  1. 5 to 9 March 2018, PHASE in writing;\n  2. 15 to 16 March.",
            "2018-03-05/2018-03-16"),
        ("It said that after the launch of the Area in January 2018, it held a workshop. It was held on 5 March 2018.",
            "2018-03-05"),
        ("The operation ran from 1 to 9 March 2018; its debriefing, the 4th Amber Meeting, was held on 15 March 2018.",
            "2018-03-15"),
        ("A course, with e-learning from 1 to 9 March 2018, was held. The 4th Amber Meeting told of it.", "None"),
        ("The 4th Amber Meeting was held from April 30th thru May 2nd, 2018.", "2018-04-30/2018-05-02"),
        ("Following the launch of its programme, Malta held a workshop on 5 May 2018.", "2018-05-05"),
        ("On 5, 12 and 19 March 2018, the 4th Amber Meetings were held.", "None"),
        ("The Amber Committee and the Council met on 5, 12 and 19 March 2018.", "None"),
        ("The 4th Amber Meeting that Malta had planned to host was finally held on 5 March 2018.", "2018-03-05"),
        ("The 4th Amber Meeting told of a forum, fair and seminar of 5, 12 and 19 March 2018 respectively.", "None"),
        ("After the start of the pandemic the WCO held its first virtual workshop on 5 March 2018.", "2018-03-05"),
        ("The 4th Amber Meeting was held on 5 March 2018. Applications may be sent until 30 March 2018.", "2018-03-05"),
        ("After the launch of the workshop on 5 March 2018, delegates were trained until 9 March.",
            "2018-03-05/2018-03-09"),
        ("The WCO held a workshop in Riga, one in Oslo and one in Sliema on 5, 12 and 19 March 2018.", "None"),
        ("Two webinars led up to the workshop held in Riga from 5 to 6 and from 8 to 9 March 2018.",
            "2018-03-05/2018-03-09"),
        ("The Cork Forum, which held two workshops, met from 5 to 6 and from 8 to 9 March 2018.",
            "2018-03-05/2018-03-09"),
        ("The WCO held two weeks of workshops from 5 to 6 and from 8 to 9 March 2018.", "2018-03-05/2018-03-09"),
        ("Two workshops went before the Council, which was held from 5 to 6 and from 8 to 9 March 2018.",
            "2018-03-05/2018-03-09"),
        ("From 5 to 6 March 2018 a team met. This course was a follow-up to talks, held between 1 and 30 January 2018.",
            "2018-03-05/2018-03-06"),
        ("The Amber training was held in Riga, starting on 5 and ending on 9 March 2018.", "2018-03-05/2018-03-09"),
        ("Between 5 and 7 March 2018, amber was seized. The 4th Amber Meeting is praised.", "None"),
        ("The 3rd Amber Forum was held from 5 March to 9, 2018.", "2018-03-05/2018-03-09"),
        ("The 3rd Amber Forum was held from 5to 9 March 2018.", "2018-03-05/2018-03-09"),
        ("The 3rd Amber Forum was held from Monday, March 5, to Friday, March 9, 2018.", "2018-03-05/2018-03-09"),
        ("The 3rd Amber Forum opened in Riga on 5 March 2018 and ended the next day.", "2018-03-05/2018-03-06"),
        ("The 3rd Amber Forum opened in Riga on 5 March 2018 and closed the following day.", "2018-03-05/2018-03-06"),
        ("The Amber Course commenced on 5 March 2018. The course finishes on 9 March.", "2018-03-05/2018-03-09"),
    ],
)  # fmt: skip
def test_the_days_of_a_meeting(words: str, dates: str) -> None:
    assert dates == str(only(words).dates)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("The 4th Amber Meeting was held on 5-6 March 2018, as part of a phase\n- 8 to 9 March 2018: Beryl Forum.",
            ["2018-03-05/2018-03-06", "2018-03-08/2018-03-09"]),
        ("On 6 May 2018, the Amber Dialogue was held. This came after a separate Beryl Meeting held on 4-5 May 2018.",
            ["2018-05-06", "2018-05-04/2018-05-05"]),
        ("The 4th Amber Meetings were held on 5, 12 and 19 March 2018 respectively.",
            ["2018-03-05", "2018-03-12", "2018-03-19"]),
    ],
)  # fmt: skip
def test_the_days_of_a_meeting_and_of_those_beside_it(words: str, dates: list[str]) -> None:
    assert dates == [str(one.dates) for one in extract(release(words)).meetings]


@pytest.mark.parametrize(
    ("day", "dates"),
    [
        ("10 May 2019", "2019-05-06/2019-05-08"),
        ("10 May 2012", "2012-05-06/2012-05-08"),
        ("10 July 2012", "2011-05-06/2011-05-08"),
        ("1 May 2012", "2011-05-06/2011-05-08"),
        (None, "2011-05-06/2011-05-08"),
    ],
)
def test_a_date_gives_the_meeting_its_year_if_the_page_is_not_of_days_after_it(day: str | None, dates: str) -> None:
    words = "The Amber Treaty entered into force on 5 June 2011. The 3rd Amber Meeting was held from 6 to 8 May."
    assert dates == str(extract(release(words, day=day) if day else words).meetings[0].dates)


def test_a_day_has_the_year_of_a_full_date_in_its_sentence() -> None:
    words = "The 5th Amber Workshop opened in Riga on 20 February 2017 and ended on 24 February."
    assert "2017-02-20/2017-02-24" == str(extract(release(words, day="10 March 2018")).meetings[0].dates)
    apart = "The plan is of 20 February 2017\nThe 5th Amber Workshop was held in Riga from 5 to 8 March."
    assert "2018-03-05/2018-03-08" == str(extract(release(apart, day="10 March 2018")).meetings[0].dates)


def test_the_days_with_which_a_text_opens_are_those_of_its_title() -> None:
    opening, title = "From 5 to 7 March 2018, Malta and Spain {} in Riga.", "Amber Workshop"
    assert "2018-03-05/2018-03-07" == str(only(opening.format("discussed transit"), title=title).dates)
    assert () == extract(release(opening.format("seized amber"), title=title)).meetings


def test_a_full_date_far_before_in_a_sentence_gives_no_year() -> None:
    words = f"The plan of 20 February 2017, {'long, ' * 100}led to the 4th Amber Meeting, held from 5 to 7 March."
    assert "2018-03-05/2018-03-07" == str(only(words).dates)


def test_the_day_of_a_press_conference_is_not_the_meeting_s() -> None:
    words = "At a {} held on 10 March 2018, he announced that it was over."
    told = [
        only(f"The 3rd Amber Meeting was held. {words.format(what)}").dates for what in ("press conference", "session")
    ]
    assert [None, "2018-03-10"] == [dates and str(dates) for dates in told]


def test_the_nearer_of_a_beginning_and_an_end_counts() -> None:
    words = (
        "The three-day Amber Workshop opened in Riga, Latvia, on 6 March 2018 with a speech by the Director General of "
        "Latvia Customs, Ms. Jane Doe, and with many guests from the region, and ended with a dinner."
    )
    assert "2018-03-06/2018-03-08" == str(only(words).dates)


def test_the_end_of_a_meeting_may_stand_far_from_its_day() -> None:
    body = "the body that steers Malta and many more ports of its own in the sea"
    words = f"On 7 March 2018 the 4th Meeting of the Amber Group, {body}, concluded following three days."
    assert "2018-03-05/2018-03-07" == str(only(words).dates)


@pytest.mark.parametrize(
    "opening",
    ["Following", "After", "Further to", "Pursuant to", "Subsequent to", "In line with", "In response to", "Based on"],
)
def test_what_led_to_a_meeting_is_of_another_day(opening: str) -> None:
    words = (
        f"{opening} the work begun in Riga on 1 March 2018, Malta held the 4th Amber Meeting. It met on 7-8 May 2018."
    )
    assert "2018-05-07/2018-05-08" == str(only(words).dates)


def test_the_day_of_a_dateline_counts_less_than_the_days_on_which_it_was_held() -> None:
    words = (
        "Riga, 9 March 2018\n\nThe WCO took part in it. The event, which was held in Oslo on 5 and 6 March 2018, began."
    )
    assert "2018-03-05/2018-03-06" == str(only(words, title="Amber Conference in Oslo").dates)


def test_a_dateline_may_have_a_country_in_brackets() -> None:
    words = "Riga [Latvia], March 9 (AMB): The 4th Amber Talks were held on Monday and Tuesday."
    assert "2018-03-05/2018-03-06" == str(only(words, title="Talks held", day="9 March 2018").dates)


def test_the_days_of_a_dateline_may_have_their_weekdays() -> None:
    words = "Riga, Monday 5 to Friday 9 March 2018. Malta held a workshop on fees."
    (one,) = extract(words).meetings
    assert ("2018-03-05/2018-03-09", "Riga") == (str(one.dates), one.place and one.place.city)


def test_days_within_the_month_of_a_mission_are_those_on_which_it_took_place() -> None:
    month = "In March 2018, experts of Malta carried out a mission to Latvia."
    told = [f"{month} The {what} took place in Riga from 5 to 9 March." for what in ("mission", "elections")]
    assert ["2018-03-05/2018-03-09", "2018-03"] == [str(only(words).dates) for words in told]


@pytest.mark.parametrize(
    ("title", "name", "city"),
    [
        ("5-9 March 2018, Riga (Latvia): Regional workshop on fees", "Regional workshop on fees", "Riga"),
        ("5-9 March 2018, Riga, Latvia: WCO workshop on fees", "WCO workshop on fees", "Riga"),
        ("5-9 March 2018, on the agenda: Regional workshop on fees", "workshop", None),
        ("Customs of Riga: Workshop on fees", "Workshop on fees", None),
    ],
)
def test_a_title_may_open_with_a_dateline(title: str, name: str, city: str | None) -> None:
    (one,) = extract(f"{title}\n\nThe workshop was attended by Malta and Spain.").meetings
    assert (name, city) == (one.name, one.place and one.place.city)


def test_days_after_the_name_of_another_meeting_are_not_its_own() -> None:
    told = "The 4th Amber Meeting took place in Riga. They sent the plan to the {}, held on 5 March 2018."
    assert None is only(told.format("Senior Officials' Meeting (SOM)")).dates
    assert "2018-03-05" == str(only(told.format("4th Amber Meeting")).dates)
    assert "2018-03-05" == str(only(told.format("Plenary Meeting of the Amber Delegates")).dates)


def test_days_across_a_new_year_without_a_year_are_those_before_the_page() -> None:
    meeting = only("The 4th Amber Meeting was held in Riga from 28 December to 3 January.", day="5 January 2016")
    assert "2015-12-28/2016-01-03" == str(meeting.dates)


def test_a_phase_across_a_new_year_ends_in_that_of_the_next_one() -> None:
    words = "The 4th Amber Meeting was held from 30 December to 2 January and from 10 to 14 January 2018."
    assert "2017-12-30/2018-01-14" == str(only(words, day="5 March 2019").dates)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("The 4th Amber Meeting was held on 5～7 March 2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting was held from 30 December 2016 to 2 January.", "2016-12-30/2017-01-02"),
        ("The 4th Amber Meeting was held on 5.3.2018.", "2018-03-05"),
        ("The 4th Amber Meeting was held on 14/03/2018.", "2018-03-14"),
        ("The 4th Amber Meeting was held on 2018-03-05.", "2018-03-05"),
        ("The 4th Amber Meeting was held on 03/05/2018.", "None"),
        ("The 4th Amber Meeting was held on 31.2.2018.", "None"),
        ("The 4th Amber Meeting was held from 05/03/2018 to 14/03/2018.", "2018-03-05/2018-03-14"),
        ("The 4th Amber Meeting was held from 03/05/2018 to 03/14/2018.", "2018-03-05/2018-03-14"),
        ("The 4th Amber Meeting was held on 03/05/2018. It is dated 14/03/2018 and revised 03/14/2018.", "None"),
        ("The 4th Amber Meeting was held on 5.3.2018-7.3.2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting was held on 5.3.2018, not on 7.3.2018.", "2018-03-05"),
        ("The 4th Amber Meeting was held on 7.3.2018 - 5.3.2018.", "2018-03-07"),
        ("The 4th Amber Meeting was held on 5.3. with 7.3.20181 in view.", "None"),
        ("The 4th Amber Meeting\nRiga | 5.3.2018-7.3.2018\nMany spoke.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting was held on 5-7.3.2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting was held on 05.03-07.03.2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting was held from 5. to 7.3.2018.", "2018-03-05/2018-03-07"),
        ("The 4th Amber Meeting was held from 28.02 until 02.03.2018.", "2018-02-28/2018-03-02"),
        ("The 4th Amber Meeting was held from 13/02 to 15/02/2018.", "2018-02-13/2018-02-15"),
        ("The 4th Amber Meeting was held from 02/13 to 02/15/2018.", "2018-02-13/2018-02-15"),
        ("The 4th Amber Meeting was held from 05/03 to 07/03/2018.", "None"),
        ("The 4th Amber Meeting was held from 9 to 7.3.2018.", "None"),
        ("The 4th Amber Meeting was held from 31.02 to 02.03.2018.", "None"),
        ("The 4th Amber Meeting was held in room 5, 7.3.2018.", "2018-03-07"),
        ("The 4th Amber Meeting was held from 5 to 2018-03-07.", "2018-03-07"),
        ("The 4th Amber Meeting was held from 10:05-09.03.2018.", "2018-03-09"),
    ],
)
def test_days_may_be_written_in_figures_that_leave_no_doubt(words: str, dates: str) -> None:
    assert dates == str(only(words).dates)


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Date: 5-7 March 2018", "2018-03-05/2018-03-07"),
        ("Date(s): 5.3.2018 - 7.3.2018", "2018-03-05/2018-03-07"),
        ("When: from 5 to 7 March 2018", "2018-03-05/2018-03-07"),
        ("Start: 5 March 2018\nEnd: 7 March 2018", "2018-03-05/2018-03-07"),
    ],
)
def test_a_line_may_be_a_word_and_days(line: str, dates: str) -> None:
    (meeting,) = extract(f"The 4th Amber Meeting\n\nIn brief\n{line}\n\nMany spoke, and all was well.").meetings
    assert dates == str(meeting.dates)


@pytest.mark.parametrize(
    ("title", "dates"),
    [
        ("The 4th Amber Meeting of 2018", "2018-03-06"),
        ("The 4th Amber Meeting after those of 2016 and 2018", "None"),
        ("The 4th Amber Meeting, 2018/19", "None"),
    ],
)
def test_the_only_year_of_a_title_is_that_of_the_page(title: str, dates: str) -> None:
    (meeting,) = extract(f"{title}\n\nOn 6 March the 4th Amber Meeting was held.").meetings
    assert dates == str(meeting.dates)


@pytest.mark.parametrize(
    ("month", "dates"),
    [("May 2018", "2018-03-06"), ("November 2017", "2017-03-06"), ("Amber 2018", "None")],
)
def test_a_month_that_stands_alone_below_the_title_gives_a_day_its_year(month: str, dates: str) -> None:
    text = "On 6 March the 4th Amber Meeting was held. Its rules are of 22 January 2009."
    (meeting,) = extract(f"Customs officers meet\n\n{month}\n\n{text}").meetings
    assert dates == str(meeting.dates)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("The 4th Amber Meeting will be held in Riga from 20 to 24 January.", "2019-01-20/2019-01-24"),
        ("The 4th Amber Meeting will be held in Riga from 20 to 24 December.", "2018-12-20/2018-12-24"),
        ("The next one will be in May. The 4th Amber Meeting was held from 20 to 24 January.", "2018-01-20/2018-01-24"),
        ("The 4th Amber Meeting gets under way in Riga on 12 January and lasts three days.", "2019-01-12/2019-01-14"),
        ("The 4th Amber Meeting opens in Riga on 12 December.", "2018-12-12"),
        ("The 4th Amber Meeting opens in Riga on 8 December.", "2018-12-08"),
        ("The report opens with the 4th Amber Meeting held in Riga on 12 January.", "2018-01-12"),
    ],
)
def test_what_is_to_come_is_of_the_next_year_where_that_day_is_past(words: str, dates: str) -> None:
    assert dates == str(only(words, day="10 December 2018").dates)


def test_what_is_told_in_the_present_may_be_just_over() -> None:
    assert "2017-12-20" == str(only("The 4th Amber Meeting opens in Riga on 20 December.", day="3 January 2018").dates)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("On 6 March the 4th Amber Meeting was held. Its rules are of 22 April 2017.", "2017-03-06"),
        ("On 6 March the 4th Amber Meeting was held. Its rules are of 22 February 2017.", "None"),
        ("On 6 March the 4th Amber Meeting was held. Rules are of 22 June 2017 and 3 May 2018.", "None"),
        ("On 6 March the 4th Amber Meeting was held.", "None"),
        ("On 6 March the 4th Amber Meeting was held. It built on the outcomes of the May 2017 workshop.", "None"),
        ("On 6 March the 4th Amber Meeting was held. The May 2017 workshop was the best so far.", "2017-03-06"),
        ("Following up on the May 2017 workshop, the 4th Amber Meeting was held from 3 to 7 May.", "None"),
    ],
)
def test_a_page_without_a_day_has_one_year_if_all_its_dates_have(words: str, dates: str) -> None:
    (meeting,) = extract(words).meetings
    assert dates == str(meeting.dates)


@pytest.mark.parametrize(
    ("above", "dates"),
    [
        ("START DATE 07 junio 2016\nEND DATE 09 junio 2016", "2016-06-07/2016-06-09"),
        ("Start date: 7 June 2016\nEnd date: 7 June 2016\nLocation: Riga, Latvia", "2016-06-07"),
        ("START DATE 07 June 2016\nEND DATE 09 May 2016", "2016-06-07"),
        ("START DATE 07 June 2016\nIt ends soon.", "2016-06-07"),
    ],
)
def test_the_page_of_an_event_says_when_it_begins_and_ends(above: str, dates: str) -> None:
    (meeting,) = extract(f"The 4th Amber Seminar\n\n{above}\n\nIt will be attended by Malta.\n").meetings
    assert ((4,), dates) == (meeting.numbers, str(meeting.dates))


def test_what_will_be_is_told_of_the_meeting_on_the_page_of_an_event() -> None:
    """The WCO writes these before it, and other pages after it."""
    text = "The 4th Amber Seminar will be held in Riga. It will be attended by Malta, Spain and OLAF."
    found = [extract(f"{above}\n\n{text}\n").meetings for above in ("START DATE 07 June 2016", "07 June 2016")]
    assert [["MT", "ES", "olaf"], []] == [
        [part.party for one in meetings for part in one.participations] for meetings in found
    ]


@pytest.mark.parametrize(
    ("day", "published"),
    [
        ("5-June-2019", "2019-06-05"),
        ("5-June-2019 387", "2019-06-05"),
        ("Wednesday, 5 June 2019", "2019-06-05"),
        ("5 June 2019 | Press release | By A. Doe", "2019-06-05"),
        ("Fecha: 18/06/2019", "2019-06-18"),
        ("06/18/2019", "2019-06-18"),
        ("06/06/2019", "2019-06-06"),
        ("05/06/2019", "None"),
        ("31/04/2019", "None"),
        ("18/19/2019", "None"),
        ("By Staff Reports on April 17, 2014", "2014-04-17"),
        ("By Admin - May 20, 2021", "2021-05-20"),
        ("May 20, 2021 by admin", "2021-05-20"),
        ("News - 20 May 2021", "2021-05-20"),
        ("Thu, 05/20/2021", "2021-05-20"),
        ("May 20, 2021 / News", "2021-05-20"),
        ("Created: 20 May 2021", "2021-05-20"),
        ("Published Date: 20/05/2021", "2021-05-20"),
        ("Posted by Admin on 20 May 2021", "2021-05-20"),
        ("Last updated: 20 May 2021", "None"),
        ("Page last updated: 20 May 2021", "None"),
        ("News May 20, 2021", "2021-05-20"),
        ("Posted on May 20, 2021 in Business, News, Malta | 0 comments", "2021-05-20"),
        ("May 20, 2021 in Riga, Latvia", "None"),
    ],
)
def test_the_day_of_a_page_stands_among_other_words_or_in_figures_that_leave_no_doubt(day: str, published: str) -> None:
    assert published == str(extract(release(HELD, day=day)).source.published)


def test_the_name_of_the_learning_platform_ends_no_sentence() -> None:
    words = (
        "The 3rd Meeting of the Amber Group was held in two phases, on the CLiKC! Platform and on the KUDO platform."
    )
    assert "virtual" == only(words).mode


# --- place and mode ---


@pytest.mark.parametrize(
    ("who", "city"),
    [
        ("The WCO", "Brussels"),
        ("With funds from Malta, the Secretariat", "Brussels"),
        ("For Malta and Spain, the WCO", "Brussels"),
        ("Malta Customs", None),
        ("The Malta Customs Service", None),
        ("INTERPOL", None),
        ("On 5 March 2018 INTERPOL", None),
        ("On 5 March 2018 INTERPOL and the Secretary General", "Brussels"),
    ],
)
def test_headquarters_are_the_wco_s_where_the_sentence_opens_with_nobody_else(who: str, city: str | None) -> None:
    place = only(f"{who} held the 3rd Amber Meeting at its headquarters on 5 March 2018.").place
    assert city == (place and place.city)


def test_headquarters_are_the_wco_s_where_the_sentence_says_so_of_it() -> None:
    words = "On 5 May 2015, Malta attended the Amber Workshop that the Organization held at its headquarters."
    assert only(words).place == Place(city="Brussels", country="BE", venue="WCO Headquarters")


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("In a meeting at the headquarters on 5 March 2018 the WCO and the Chair of Malta Customs met.", "Brussels"),
        ("In a meeting at the headquarters on 5 March 2018 the Chair of Malta Customs told the guests.", None),
        ("In a meeting at the headquarters on 5 March 2018 the experts told the guests.", "Brussels"),
        ("The Amber Committee, chaired by Malta, met at the Headquarters on 5 March 2018.", "Brussels"),
        ("In a meeting held at the Headquarters on 5 March 2018 Malta told the guests.", "Brussels"),
        ("In a meeting at the headquarters on 5 March 2018 Malta met the Secretary General.", "Brussels"),
        ("In a meeting at the headquarters on 5 March 2018 OLAF elected a chair.", "Brussels"),
    ],
)
def test_headquarters_of_no_name_are_theirs_of_whom_the_sentence_tells(words: str, city: str | None) -> None:
    place = only(words).place
    assert city == (place and place.city)


def test_days_of_what_preceded_a_meeting_are_not_its_own() -> None:
    words = (
        "The 3rd Amber Dialogue was held in Riga. It was preceded by a dedicated Cork meeting on 23 and 24 June 2025."
    )
    assert only(words).dates is None


def test_days_of_what_led_to_a_meeting_are_not_its_own() -> None:
    led = "In the framework of the plan of Malta and following the study of fees carried out from 5 to 9 May 2025, "
    assert "2025-06-02/2025-06-03" == str(only(f"{led}they held a workshop in Riga from 2 to 3 June 2025.").dates)


@pytest.mark.parametrize(
    "before", ["Before a workshop in Oslo on 2 May 2018,", "Prior to a workshop in Oslo on 2 May 2018,"]
)
def test_what_is_told_of_first_as_held_before_or_after_a_meeting_is_another(before: str) -> None:
    own, other = extract(release(f"{before} Customs met at the Amber Forum in Riga on 5 May 2018.")).meetings
    assert ("2018-05-05", "Riga") == (str(own.dates), own.place and own.place.city)
    assert ("2018-05-02", "Oslo") == (str(other.dates), other.place and other.place.city)


def test_before_that_leads_to_nothing_else() -> None:
    assert "2018-05-05" == str(only("Before that, on 5 May 2018, Customs met at the Amber Forum in Riga.").dates)


@pytest.mark.parametrize("began", ["opened", "opens", "begins", "kicks off"])
def test_a_day_on_which_a_meeting_began_gives_way_to_its_days(began: str) -> None:
    words = f"The 3rd Amber Meeting {began} on 5 May 2018 in Riga. Experts gathered there from 5 to 8 May."
    assert "2018-05-05/2018-05-08" == str(only(words).dates)


def test_the_members_of_the_private_sectors_group_are_firms() -> None:
    firms = only("The Private Sector Consultative Group met in Riga on 5 May 2018 with 14 members attending.")
    others = only("The Private Sector Forum was held in Riga on 5 May 2018 and attended by 45 Member administrations.")
    both = only("The Private Sector Consultative Group met in Riga on 5 May 2018 with 45 Member administrations.")
    units = [str(count.unit) for one in (firms, others, both) for count in one.counts]
    assert ["organisations", "members", "members"] == units


@pytest.mark.parametrize(
    ("words", "venue"),
    [
        ("at the Amber College (AC) in Riga, Latvia, on 5 March 2018.", "Amber College (AC)"),
        ("at Amber House in Riga, Latvia, on 5 March 2018.", "Amber House"),
        (
            "at the headquarters of the Amber League in Riga, Latvia, on 5 March 2018.",
            "headquarters of the Amber League",
        ),
        ("at the Amber League building in Riga, Latvia, on 5 March 2018.", "Amber League building"),
        (
            "at the Academy of Amber, Trade Taxes and Cork (ATTC) in Riga.",
            "Academy of Amber, Trade Taxes and Cork (ATTC)",
        ),
        ("in Riga, Latvia. The venue was the Amber Academy.", "Amber Academy"),
        ("in Riga, Latvia. The Amber School in the city provided the venue.", "Amber School"),
        ("in Riga, Latvia. The two-day meeting took place at the Amber Hotel.", "Amber Hotel"),
        ("in Riga, Latvia. The venue was the old town.", None),
        ("in Riga, Latvia. The next meeting will be held at the Amber Hotel.", None),
        ("in Riga, Latvia. The Cork Forum was held at the Amber Hotel.", None),
    ],
)
def test_the_house_of_a_meeting(words: str, venue: str | None) -> None:
    assert Place(city="Riga", country="LV", venue=venue) == only(f"The 3rd Amber Meeting was held {words}").place


def test_a_centre_in_a_country_may_be_the_venue() -> None:
    words = "On 5 March 2018 the WCO Regional Training Centre in Malta was the venue of a workshop on fees."
    assert Place(country="MT", venue="WCO Regional Training Centre") == only(words).place


def test_what_a_meeting_builds_on_is_of_an_earlier_year() -> None:
    first = "A virtual workshop on fees was held for seven officers from 8 to 12 April 2024. "
    built = (
        "It was held on the basis of the results of a workshop for 20 officers which took place in Riga in March {}."
    )
    earlier, of_the_year = (only(f"{first}{built.format(year)}") for year in (2023, 2024))
    assert [7] == [count.value for count in earlier.counts]
    assert [20] == [count.value for count in of_the_year.counts]


@pytest.mark.parametrize(
    "closes",
    [
        "Registration for the Amber Conference closes on",
        "Registration will open on the",
        "The deadline for papers for the Amber Conference was Friday,",
        "The call for papers of the Amber Conference ends on",
        "Nominations to the Amber Conference are open. Submission of papers is set for",
    ],
)
def test_the_day_until_which_people_may_register_is_not_the_meeting_s(closes: str) -> None:
    page = release(f"{closes} 5 May 2018.", title="Amber Conference", day="11 January 2018")
    assert () == extract(page).meetings


def test_a_dateline_may_name_a_country_alone() -> None:
    page = (
        "The working group meets\n\n28 May 2018\n\nBahrain, 19-20 May 2018\n\nThe group on fees held its 3rd meeting."
    )
    assert Place(country="BH") == only(page).place


def test_summits_of_others_were_elsewhere() -> None:
    words = "The 3rd Amber Meeting was long. Fees had been on the agenda of the G20 Summits in Hangzhou and Hamburg."
    assert only(words).place is None


def test_the_agenda_of_a_meeting_to_come_tells_when_it_will_be() -> None:
    words = "The WCO released the agenda for the upcoming Amber Conference on Fees, to be held in Riga on 5 May 2018."
    meeting = only(words, title="Agenda for the Amber Conference on Fees Published")
    assert ("Amber Conference on Fees", "2018-05-05") == (meeting.name, str(meeting.dates))


def test_conventions_that_are_named_after_cities_are_nowhere() -> None:
    words = "The 3rd Amber Meeting was held with the FAO, the Basel, Rotterdam and Stockholm Conventions as observers."
    assert only(words).place is None
    assert "Riga" == only("The 3rd Amber Meeting was held at Riga Convention Centre on 5 March 2018.").place.city


def test_people_from_customs_who_met_met_there() -> None:
    assert Place(city="Riga", country="LV") == only("Experts from Customs met in Riga on 5 March 2018.").place


def test_a_report_from_a_city_may_be_on_a_virtual_meeting() -> None:
    page = "Riga (Amber News) The 3rd Amber Forum ended. Held virtually from 5 to 6 March 2018, the forum was useful."
    meeting = only(page)
    assert ("virtual", None) == (meeting.mode, meeting.place)


def test_days_of_a_meeting_that_was_recalled_are_not_its_own() -> None:
    page = "The workshop was held in Riga. The participants recalled the seminar held in Oslo on 25 October 2013."
    meeting = only(page)
    assert (None, "Riga") == (meeting.dates, meeting.place and meeting.place.city)


def test_the_day_on_which_a_paper_reported_is_not_the_meetings() -> None:
    assert only("The Amber Times reported on 5 March 2018 that the 3rd Amber Meeting was held in Riga.").dates is None


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("in Washington, D.C. on 5 March 2018", Place(city="Washington", country="US")),
        ("in Washington, D.C., from 5 to 6 March 2018", Place(city="Washington", country="US")),
        ("in Hong Kong, China, on 5 March 2018", Place(city="Hong Kong", country="HK")),
        ("in Latvia, Riga, on 5 March 2018", Place(city="Riga", country="LV")),
        ("in Singapore on 5 March 2018", Place(city="Singapore", country="SG")),
        ("in Luxembourg on 5 March 2018", Place(city="Luxembourg", country="LU")),
        ("in beautiful Riga on 5 March 2018", Place(city="Riga", country="LV")),
        ("to prepare what is due to be signed in Oslo in May. It took place in Riga", Place(city="Riga", country="LV")),
        ("in  Riga on 5 March 2018", Place(city="Riga", country="LV")),
        (
            "at its Brussels headquarters on 5 March 2018",
            Place(city="Brussels", country="BE", venue="WCO Headquarters"),
        ),
        ("in the coastal town of Sliema, Malta", Place(city="Sliema", country="MT")),
        ("in Sliema, in the north of Malta", Place(city="Sliema", country="MT")),
        ("in Victoria, Gozo, Malta", Place(city="Victoria", country="MT")),
        ("in Sliema, Gozo, Malta", Place(city="Sliema", country="MT")),
        ("in Riga, Tallinn, Malta and online", Place(city="Riga", country="LV")),
        ("in Sliema-Malta on 5 March 2018", Place(city="Sliema", country="MT")),
        ("in Denpasar, Bali, Indonesia", Place(city="Denpasar", country="ID")),
        ("in Riga, the Estonian Ministry helping, on 5 March 2018", Place(city="Riga", country="LV")),
        ("in Sliema, the Republic of Malta, on 5 March 2018", Place(city="Sliema", country="MT")),
        ("in Zimbabwe's resort town of Victoria Falls", Place(city="Victoria Falls", country="ZW")),
        ("in the RTC Sliema (Malta)", Place(city="Sliema", country="MT")),
        ("on Bali Island, Indonesia, on 5 March 2018", Place(city="Bali", country="ID")),
        ("at Amber Hall, Riga, in Latvia", Place(city="Riga", country="LV", venue="Amber Hall")),
        ("at Amber Country Suites, Tagaytay City, Philippines", Place(city="Tagaytay", country="PH")),
        ("in Lome, Togo", Place(city="Lomé", country="TG")),
        ("in St. Petersburg, Russia", Place(city="Saint Petersburg", country="RU")),
        ("in Male, Maldives", Place(city="Malé", country="MV")),
        ("in Ciudad de Juarez, Mexico", Place(city="Ciudad Juarez", country="MX")),
        ("in a plan adopted in Sofia and was reviewed at a seminar held in Riga", Place(city="Riga", country="LV")),
        ("in Danang", Place(city="Da Nang", country="VN")),
        ("in Washington, DC, on 5 March 2018", Place(city="Washington", country="US")),
        ("in Washington on 5 March 2018", Place(city="Washington", country="US")),
        (
            "at the Hotel Amber of Riga on 5 March 2018",
            Place(city="Riga", country="LV", venue="Hotel Amber of Riga"),
        ),
        (
            "in the Regional Training Centre (RTC) of Riga",
            Place(city="Riga", country="LV", venue="Regional Training Centre (RTC) of Riga"),
        ),
        ("for the heads of the port of Riga", None),
        ("at the coast of Riga", None),
        ("at the Riga Port Academy", Place(city="Riga", country="LV", venue="Riga Port Academy")),
        ("at the Riga fair", None),
        ("in Antigua (Guatemala)", Place(city="Antigua Guatemala", country="GT")),
        ("in the Hague, Netherlands", Place(city="The Hague", country="NL")),
        ("in The Hague, the Netherlands", Place(city="The Hague", country="NL")),
        ("in the Grand Hotel Riga on 5 March 2018", Place(city="Riga", country="LV", venue="Grand Hotel Riga")),
        ("at the Grand Hotel Riga, for a day", Place(city="Riga", country="LV", venue="Grand Hotel Riga")),
        ("at Amber Riga Hotel on 5 March 2018", Place(city="Riga", country="LV", venue="Amber Riga Hotel")),
        ("for the port of the Grand Hotel Riga on 5 March 2018", None),
        ("for Malta, Sao Tome and Principe", None),
        ("at the Grand Hotel London, Sofia", Place(city="Sofia", country="BG", venue="Grand Hotel London")),
        ("in Poland on 5 March 2018 at the Hotel Brussels", Place(country="PL", venue="Hotel Brussels")),
        ("in Singapore and gathered 30 people", Place(city="Singapore", country="SG")),
        ("at Malta Customs, Riga", Place(city="Riga", country="LV")),
        ("in Luxembourg and Riga", Place(city="Luxembourg", country="LU")),
        ("in the Latvian capital Riga", Place(city="Riga", country="LV")),
        ("in Dar Es Salaam", Place(city="Dar es Salaam", country="TZ")),
        (
            'in the Regional Training Center "Prof. Jo Doe" of Riga',
            Place(city="Riga", country="LV", venue="Regional Training Center"),
        ),
        ("in the Amber Riga Airport Hotel", Place(city="Riga", country="LV", venue="Amber Riga Airport Hotel")),
        ("in Bruxelles, Belgium", Place(city="Brussels", country="BE")),
        ("in Bruxelles", Place(city="Brussels", country="BE")),
        ("in Valparaiso, Indiana, United States", Place(city="Valparaiso", country="US")),
        ("in Valparaiso, Chile", Place(city="Valparaíso", country="CL")),
        ("at NACIN Sliema, Malta", Place(city="Sliema", country="MT")),
        ("(Riga, Latvia, 6-8 May 2018)", Place(city="Riga", country="LV")),
        ("as the Amber Office (Riga) said", None),
        ("on 5 May, and its outcome goes to the WCO Headquarters", None),
        ("at the WCO Regional Training, Border Service Suva, Fiji", Place(city="Suva", country="FJ")),
        (
            "at the Training School of the port of Cartagena",
            Place(city="Cartagena", country="CO", venue="Training School"),
        ),
        ("by Mr. Doe, Technical Officer at the WCO Secretariat", None),
        ("in Male", Place(city="Malé", country="MV")),
        ("in Sao Tome and Principe", Place(country="ST")),
        ("by Gender Experts at the WCO Secretariat", Place(city="Brussels", country="BE", venue="WCO Headquarters")),
        ("at the Riga Beach Hotel, Oslo, Norway", Place(city="Oslo", country="NO", venue="Riga Beach Hotel")),
        ("in the governorate of Luxor", Place(city="Luxor", country="EG")),
        ("in Sliema in northern Malta", Place(city="Sliema", country="MT")),
        ("in Sliema, eastern Malta", Place(city="Sliema", country="MT")),
        ("at the Amber College in Malta", Place(country="MT", venue="Amber College")),
        (
            "The 3rd Amber Meeting was held in Santiago de Compostela, Spain, on 5 March 2018.",
            Place(city="Santiago de Compostela", country="ES"),
        ),
        (
            "The 3rd Amber Meeting was held in Santiago de los Caballeros, Dominican Republic.",
            Place(city="Santiago de los Caballeros", country="DO"),
        ),
        ("The 3rd Amber Meeting was held in Panama City Beach on 5 March 2018.", None),
        ("The 3rd Amber Meeting was held in London, Ontario, on 5 March 2018.", Place(city="London", country="CA")),
        ("The 3rd Amber Meeting was held in Alexandria, VA, on 5 March 2018.", Place(city="Alexandria", country="US")),
        ("The 3rd Amber Meeting was held in Athens, Georgia, on 5 March 2018.", Place(city="Athens", country="US")),
        ("The 3rd Amber Meeting was held in Tbilisi, Georgia, on 5 March 2018.", Place(city="Tbilisi", country="GE")),
        ("The 3rd Amber Meeting was held on 5 March 2018 as was decided in Oslo.", None),
        (
            "Malta Customs welcomed delegates from Spain and Italy to Kingston for a seminar on 5 March 2018.",
            Place(city="Kingston", country="JM"),
        ),
        (
            "The port city of Odesa, in southern Ukraine, was the setting for the 3rd Amber Meeting.",
            Place(city="Odesa", country="UA"),
        ),
        ("Heads of customs converged on Yerevan for the 3rd Amber Meeting.", Place(city="Yerevan", country="AM")),
        (
            "At the 3rd Amber Meeting held in Brussels, Georgia presented its plan.",
            Place(city="Brussels", country="BE"),
        ),
        ("The 3rd Amber Meeting was held in Berlin, DE, on 5 March 2018.", Place(city="Berlin", country="DE")),
        ("The 3rd Amber Meeting took place in Santiago de Chile.", Place(city="Santiago", country="CL")),
        ("The 3rd Amber Meeting heard experts from Dover, Southampton and Felixstowe on 5 March 2018.", None),
        ("The 3rd Amber Meeting of 5 March 2018 was on seizures in Callao.", None),
        (
            "in Namibia on 5 March 2018.\n\nMs. Roe spoke. Speaking at the meeting in Windhoek, Mr. Doe spoke too",
            Place(city="Windhoek", country="NA"),
        ),
        ("at its regional branch of Riga", Place(city="Riga", country="LV", venue=None)),
        ("on 5 March 2018 at the Riga HQ", Place(city="Riga", country="LV", venue="Riga HQ")),
        ("which the WCO had planned to hold in Oslo but which took place in Riga", Place(city="Riga", country="LV")),
        ("which the WCO had planned to hold in 2017 and held in Riga", Place(city="Riga", country="LV")),
        ("It was held in the Turkish capital of Ankara.", Place(city="Ankara", country="TR")),
        ("It was held on the island of Bali.", Place(city="Bali", country="ID")),
        ("It was held in Abu-Dhabi.", Place(city="Abu Dhabi", country="AE")),
        ("It was held in Saint-Petersburg.", Place(city="Saint Petersburg", country="RU")),
        ("on 5 March 2018, with Riga as its venue", Place(city="Riga", country="LV")),
        ("on 5 March 2018. The WCO chose Riga as the venue for the Forum", Place(city="Riga", country="LV")),
        ("on 5 March 2018. The WCO chose Riga to host its Academy", None),
        ("from 5 to 6 March 2018. The venue was Riga", Place(city="Riga", country="LV")),
        ("from 5 to 6 March 2018 with Riga as its partner", None),
        ("from 5 to 6 March 2018. The Group chose Riga as the venue for its next meeting", None),
        ("from 5 to 6 March 2018. The next venue is Riga", None),
        ("on 5 March 2018. They, after a first training in Oslo, drafted the plan", None),
        ("on 5 March 2018. It was on the tools that we began to draft in Oslo", None),
        ("The venue of the Amber Forum was Riga, Latvia.", Place(city="Riga", country="LV")),
        ("Mr. Doe and Ms. Roe travelled with Mr. Moe to Riga.", Place(city="Riga", country="LV")),
        (
            "It was attended by Saudi Customs (Regional Training Centre in Riyadh) in Riga.",
            Place(city="Riga", country="LV"),
        ),
    ],
)
def test_a_city_may_have_a_comma_or_be_a_country(words: str, place: Place | None) -> None:
    assert place == only(f"The 3rd Amber Meeting was held {words}.").place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Jane Doe joined in the 3rd Amber Meeting for Operation Beryl in Malta from 1-2 March 2018.", "MT"),
        ("The Amber Forum brought together officers in Malta (5-7 March 2018) and was opened by OLAF.", "MT"),
        ("The Amber Forum brought together officers in Malta on Monday, 5 March 2018, and was opened by OLAF.", "MT"),
        ("Jane Doe joined in the 3rd Amber Meeting for Operation Beryl in Malta with others.", None),
        ("Jane Doe joined in the 3rd Amber Meeting for the officers of Malta from 1-2 March 2018.", None),
        ("On Monday 5 March 2018 in Malta, the meeting that began the Amber project was held.", "MT"),
        ("The 3rd Amber Meeting is praised. Officers from Spain were present at the meeting in Riga.", "LV"),
        (
            "The 3rd Amber Meeting was held on 5-6 May 2018, after the plan that was made in Malta on 5 March 2018.",
            None,
        ),
        ("The 3rd Amber Meeting was held on 5-6 March 2018. Officers were present at the fair in Riga, Latvia.", None),
        ("The Amber Workshop was praised in Oslo, Norway. It was hosted by OLAF in Riga from 2 to 5 March 2018.", "LV"),
        (
            (
                "The Amber Workshop was held by all in Oslo, Norway. Fees rose. Fees fell. Fees rose. "
                "It was hosted by OLAF in Riga from 2 to 5 March 2018."
            ),
            "LV",
        ),
        ("A workshop on goods stored in the port of Antwerp was held on 5-6 May 2015 in Riga.", "LV"),
        (
            "The 3rd Amber Meeting was held on 5-6 May 2018. It was hosted by the Customs Administration, Luxembourg.",
            None,
        ),
        (
            "The 3rd Amber Meeting was held on 5-6 May 2018. The head of the Excise Department, Singapore, opened it.",
            None,
        ),
        ("The 3rd Amber Meeting was held at the WCO on 5-6 May 2018 and not in Riga.", "BE"),
        ("The 3rd Amber Meeting was held on 5-6 May 2018 at the seat of OLAF and not in Riga.", None),
        ("HANOI - The 3rd Amber Meeting will be held on 4 June 2018 on the island city of Phu Quoc.", None),
    ],
)
def test_days_beside_a_place_or_who_was_present_say_that_it_was_there(words: str, place: str | None) -> None:
    where = only(words).place
    assert place == (where and where.country)


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("It was held in Oslo, Norway, after the 3rd Beryl Forum.", "Oslo"),
        ("The workshop took place in Oslo, Norway, and followed the 3rd Beryl Forum.", "Oslo"),
        ("In Oslo, Norway, the 3rd Beryl Forum had been held.", None),
        ("The study was launched in Oslo, Norway, at the 3rd Beryl Forum.", None),
        ("A dinner was held in Oslo, Norway, for those who came to the 3rd Beryl Forum.", None),
        ("The 3rd Beryl Forum was held in Oslo, Norway.", None),
    ],
)
def test_a_place_is_the_meeting_s_before_another_one_is_named(words: str, city: str | None) -> None:
    page = f"The 2nd Amber Workshop\n\nThe 2nd Amber Workshop was held on 6 May 2018. {words}"
    (workshop, *_) = extract(page).meetings
    assert city == (workshop.place and workshop.place.city)


@pytest.mark.parametrize(
    "opening",
    [
        "As agreed at the 2nd Amber Meeting in Oslo, Norway,",
        "Following the 2nd Amber Meeting, which was held in Oslo, Norway,",
        "Building on the 2nd Amber Meeting (Oslo, Norway),",
    ],
)
def test_what_led_to_a_meeting_was_in_another_place(opening: str) -> None:
    place = only(f"{opening} the 3rd Amber Meeting took place in Riga, Latvia, on 6 May 2018.").place
    assert Place(city="Riga", country="LV") == place


@pytest.mark.parametrize(
    ("title", "words", "country"),
    [
        (
            "The WCO conducts a mission on fees in Malta",
            "It organized a diagnostic mission from 5 to 6 May 2018.",
            "MT",
        ),
        ("A follow-up mission to Malta", "The WCO carried out a follow-up mission from 5 to 6 May 2018.", "MT"),
        ("A visit to Malta", "The visit took place from 5 to 6 May 2018.", "MT"),
        ("A visit to Malta and Spain", "The visit took place from 5 to 6 May 2018.", None),
        ("A visit to Malta, Under the Amber Plan", "The visit took place from 5 to 6 May 2018.", "MT"),
        ("A follow-up mission to Malta", "A workshop on fees was held from 5 to 6 May 2018.", None),
        ("Fees in Malta", "The WCO carried out a follow-up mission from 5 to 6 May 2018.", None),
        ("The Ambassador of Spain to Malta", "The visit took place from 5 to 6 May 2018.", None),
        ("The Head of Mission to Malta on a visit", "The visit took place from 5 to 6 May 2018.", None),
        ("3rd Amber Meeting after the visit to Malta", "The 3rd Amber Meeting was held from 5 to 6 May 2018.", None),
        ("Visit", "The Secretary General paid an official visit to Malta from 5 to 6 May 2018.", "MT"),
        ("Reform", "The WCO told the EU Mission to Malta of a workshop, held from 5 to 6 May 2018.", None),
    ],
)
def test_a_mission_was_in_the_country_to_which_the_title_says_it_went(
    title: str, words: str, country: str | None
) -> None:
    place = only(words, title=title).place
    assert country == (place and place.country)


def test_a_known_city_may_be_called_one() -> None:
    words = "The 3rd Amber Meeting took place at the Training Centre in Riga-City, Latvia, from 6 to 7 May 2018."
    assert Place(city="Riga", country="LV", venue="Training Centre") == only(words).place


@pytest.mark.parametrize("city", sorted({place.city for place in PLACES if place.city}))
def test_a_city_is_written_as_in_the_bundled_records(city: str) -> None:
    countries = {place.country for place in PLACES if place.city == city}
    for country in countries:
        name = load().directory[country or ""].name
        place = only(f"The 3rd Amber Meeting was held in {city}, {name}, on 6 May 2018.").place
        assert Place(city=city, country=country) == place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("At the 3rd Amber Meeting in Brussels, Canada presented its plan.", ("Brussels", "BE")),
        ("The 3rd Amber Meeting was held in Riga, Estonia presented its report.", ("Riga", "LV")),
        ("When the 3rd Amber Meeting was held in Riga, Estonia, Finland and Sweden attended.", ("Riga", "LV")),
        ("The 3rd Amber Meeting was held in Nairobi, Uganda and Malta being there.", ("Nairobi", "KE")),
        ("The 3rd Amber Meeting was held in San Jose, United States, on 5 May 2018.", ("San Jose", "US")),
        ("The 3rd Amber Meeting was held in Santa Cruz, Spain from 5 to 8 May 2018.", ("Santa Cruz", "ES")),
        ("The 3rd Amber Meeting was held in Georgetown, Malaysia last week and online.", ("Georgetown", "MY")),
        ("The 3rd Amber Meeting was held in Santiago, Cape Verde, and Malta spoke.", ("Santiago", "CV")),
        ("3RD AMBER MEETING HELD IN PORT LOUIS, MAURITIUS", ("Port Louis", "MU")),
        ("THE 3RD AMBER MEETING TAKES PLACE IN BRUSSELS ON 5 MAY 2018.", ("Brussels", "BE")),
    ],
)
def test_who_is_spoken_of_next_is_not_where_a_known_city_is(words: str, place: tuple[str, str]) -> None:
    found = only(f"{words} They met for two days.").place
    assert found
    assert place == (found.city, found.country)


def test_a_title_may_end_with_the_house_and_say_how_many_came() -> None:
    title = "Chemists of over 20 countries meet at the WCO Headquarters"
    meeting = only("The 31st Amber Meeting was held from 12 to 15 May 2018.", title=title)
    assert (Place(city="Brussels", country="BE", venue="WCO Headquarters"), [20]) == (
        meeting.place,
        [count.value for count in meeting.counts],
    )


def test_a_title_may_name_the_city_of_a_country_in_which_people_met() -> None:
    meeting = only("Experts convened in Latvia for an Amber Meeting.", title="Customs Officials Gather in Riga")
    assert Place(city="Riga", country="LV") == meeting.place


def test_a_visit_to_the_house_of_the_wco_was_there() -> None:
    words = "A Study Visit of those from the lakes to the WCO Headquarters took place from 11 to 15 March 2018."
    assert Place(city="Brussels", country="BE", venue="WCO Headquarters") == only(words).place


@pytest.mark.parametrize(
    "words",
    [
        "On 6-8 May 2018 Riga hosted the 3rd Amber Forum.",
        "The city of Riga hosted the 3rd Amber Forum.",
        "The Amber Secretariat in Lusaka, Zambia, held the 3rd Amber Forum in Riga, Latvia.",
        "OLAF, with headquarters in Lusaka, held the 3rd Amber Forum in Riga.",
        "After the workshop held in Tallinn last year, the 3rd Amber Forum was held in Riga.",
        "As a follow up to the workshop held in Tallinn, the 3rd Amber Forum was held in Riga.",
        "3rd Amber Forum\n6 - 8 May 2018 | Riga, Latvia\nIt was long.",
        "Riga was full, and the 3rd Amber Forum was held in Riga.",
    ],
)
def test_a_forum_was_where_its_host_is_and_not_where_an_office_sits(words: str) -> None:
    assert Place(city="Riga", country="LV") == only(words).place


def test_an_opening_stays_with_what_is_told_after_it_unless_it_is_of_another_time() -> None:
    words = f"{HELD} Following the debate, the Committee adopted a plan and will meet again next year."
    (adopted, *_) = only(words).outcomes
    assert "Following the debate, the Committee adopted a plan" == adopted.summary


def test_those_of_a_list_in_an_opening_of_another_time_took_no_part() -> None:
    words = "Following a previous visit to Malta, Spain and Italy, Latvia hosted the 3rd Amber Meeting on 6 May 2018."
    assert ["LV"] == [part.party for part in only(words).participations]


def test_a_guest_may_have_gone_to_the_city() -> None:
    meeting = only("The Secretary General went to Riga to attend the 3rd Amber Meeting.")
    assert Place(city="Riga", country="LV") == meeting.place


@pytest.mark.parametrize(
    ("line", "city"), [("Skopje, North Macedonia", "Skopje"), ("Skopje", "Skopje"), ("Views from Skopje", None)]
)
def test_a_place_may_stand_on_a_line_below_the_days(line: str, city: str | None) -> None:
    meeting = only(f"3rd Amber Conference\n\nOctober 22nd – 24th, 2019\n{line}\n\nAt the Conference all spoke.")
    assert city == (meeting.place and meeting.place.city)


def test_a_place_below_other_days_is_not_the_meeting_s() -> None:
    meeting = only("5 February 2018\nSkopje\n\nThe 3rd Amber Conference was held from 6 to 7 March 2018.")
    assert ("2018-03-06/2018-03-07", None) == (str(meeting.dates), meeting.place)


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("This event, held in Geneva, was timed to follow the 39th Session of the Beryl Group held in Oslo.", "Geneva"),
        ("It gathered delegates of the Amber Office for Capacity Building (ROCB) of the WCO in Oslo in Riga.", "Riga"),
        ("Experts joined it online from WCO headquarters in Brussels, and officers met in Riga to take part.", "Riga"),
        ("The event followed two workshops held in Oslo, and officers gathered in Riga to take part.", "Riga"),
        ("It followed the workshop and was held in Riga.", "Riga"),
        ("Moreover, in October 2013, its officers attended a workshop held in Oslo.", None),
        (
            "Heads of Customs taking part in the Beryl Workshop in Oslo crossed the sea to the Amber Conference.",
            None,
        ),
        ("In view of the crisis in Oslo, on 5 May 2015 the WCO held the Amber Conference.", None),
        ("The Secretary General had met the Minister in Oslo, when he was told of the Amber Conference.", None),
        (
            "To tell of a plan that was shown at the Beryl Forum in Oslo, officers gathered in small groups.",
            None,
        ),
        ("The WCO, headquartered in Oslo, held it.", None),
        ("The Amber Conference was a follow-up to the one held in Oslo.", None),
        ("On 6 May 2015 OLAF hosted the Amber Conference at its headquarters.", None),
        ("The WCO had planned to hold it in Oslo.", None),
        ("At the Regional Meeting of Directors General in Oslo they told of the Amber Conference.", "Oslo"),
        (
            "The meeting was held in May. The Minister looked forward to welcoming the Beryl Group in Sliema in June.",
            None,
        ),
    ],
)
def test_a_place_of_another_meeting_or_of_an_office_is_not_its_own(words: str, city: str | None) -> None:
    meeting = only(f"The WCO held the Amber Conference on 5 May 2015. {words}")
    assert city == (meeting.place and meeting.place.city)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It was held in Amberville on 5 May 2015.", ["Amberville"]),
        ("It was held in the city of Amber Cove, from 5 to 7 May 2015.", ["Amber Cove"]),
        ("It was held on 5 May 2015 in Amberville.", ["Amberville"]),
        # nor is it said of what is no place, of a place that is known, or of one where nobody went
        ("It was held in English from 5 to 7 May 2015.", []),
        ("The Conference had a training in Customs Valuation from 5 to 7 May 2015.", []),
        ("It was held in Riga on 5 May 2015.", []),
        ("It was held in Latvia on 5 May 2015.", []),
        ("It was held in Beryl Forum on 5 May 2015.", []),
        ("It was held in Malta Customs on 5 May 2015.", []),
        ("It was held after drugs had been seized in Riga on 5 May 2015.", []),
        ("It was held virtually and not in Amberville on 5 May 2015.", []),
        ("It was said to be in Riga on 5 May 2015, from which they were 5 hours away.", []),
        ("It was held on 5 May 2015 in Amberville. The WCO thanked all.", ["Amberville"]),
        ("It was held on 5 May 2015 in Amberville. Customs officers came.", ["Amberville"]),
        ("It was held on 5 May 2015, in Central Asia.", []),
        ("The Amber Workshop in Data Analytics from 5 to 7 May 2015 was held.", []),
        ("It was held on a plan agreed in Riga on 5 May 2015.", []),
    ],
)
def test_a_place_that_nobody_knows_stays_open(words: str, expected: list[str]) -> None:
    assert expected == open_words(f"The Amber Conference gathered delegates. {words}")


@pytest.mark.parametrize("subject", ["crisis management", "disaster relief", "the earthquake response"])
def test_what_a_meeting_was_on_is_not_elsewhere(subject: str) -> None:
    place = only(f"A workshop on {subject} in Riga, Latvia, was held on 5 May 2015.").place
    assert place is not None
    assert "Riga" == place.city


def test_where_something_was_decided_before_is_not_where_a_ceremony_was() -> None:
    ceremony = "Riga, 8 December 2011\n\nOLAF attended the opening ceremony of the Amber College."
    decided = "it was decided that the Amber College would be the home of it."
    before = f"During the Regional Meeting of Directors General held in Oslo, Norway, in March 2011, {decided}"
    assert only(f"{ceremony}\n\n{before}").place == Place(city="Riga", country="LV")


def test_where_a_meeting_was_first_held_is_not_where_it_is_held_now() -> None:
    words = "This year the Amber Conference, first held in Oslo in 2006, takes place in Riga."
    (meeting,) = extract(f"Malta will host the 13th Amber Conference from Oct. 9 to Oct. 11. {words}").meetings
    assert "Riga" == (meeting.place and meeting.place.city)


def test_a_dateline_may_stand_in_brackets() -> None:
    meeting = only("(Riga, 5 to 7 March 2018)\n\nThe WCO led a National Workshop on fees.")
    assert ("2018-03-05/2018-03-07", Place(city="Riga", country="LV")) == (str(meeting.dates), meeting.place)


def test_a_dateline_is_found_as_far_down_under_a_title_as_without_one() -> None:
    lines = "One line.\nAnother line.\nA third line.\nRiga, 5-6 May 2016\nThe 3rd Amber Forum discussed it."
    place = extract(f"Amber\n\n7 May 2016\n\n{lines}").meetings[0].place
    assert "Riga" == (place and place.city)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (
            "The 3rd Amber Meeting was held at the Regional Training Centre (RTC) Malta.",
            Place(country="MT", venue="Regional Training Centre (RTC) Malta"),
        ),
        (
            "The 3rd Amber Meeting was held at the Sliema branch of the Customs School of Malta.",
            Place(country="MT"),
        ),
        ("The 3rd Amber Meeting was held at the coast and praised in the Schools of Malta.", None),
        ("The 3rd Amber Meeting was held for all under the new Amber Project in Malta.", Place(country="MT")),
        ("The 3rd Amber Meeting and its sessions were held in Malta, Togo and Niger.", None),
        ("The 3rd Amber Meeting was held with the head in South African Revenue Service (SARS).", None),
        (
            "The 3rd Amber Meeting was held in the Customs House of Riga.",
            Place(city="Riga", country="LV", venue="Customs House of Riga"),
        ),
        ("The 3rd Amber Meeting was held at the WCO on 5 March 2018.",
            Place(city="Brussels", country="BE", venue="WCO Headquarters")),
        ("The 3rd Amber Meeting was held at the World Customs Organization (WCO).",
            Place(city="Brussels", country="BE", venue="WCO Headquarters")),
        ("The 3rd Amber Meeting was held at the WCO Academy.", None),
        ("The 3rd Amber Meeting was held on 5 May 2018 in Port-Louis.", Place(city="Port Louis", country="MU")),
        ("The 3rd Amber Meeting met. The market was held at the WCO on 5 March 2018.", None),
        ("They studied fees in a joint effort of the Amber College in Oslo from 5 to 7 May 2018. The course was long.",
            Place(city="Oslo", country="NO")),
        ("From 5 to 7 May 2018 in Oslo they studied fees in a joint effort. The course was long.",
            Place(city="Oslo", country="NO")),
        ("From 5 to 7 May 2018 they studied fees in a joint effort of the College in Oslo. The course was long.", None),
        ("Split sessions were held at the 3rd Amber Meeting on 5 March 2018.", None),
        ("The 3rd Amber Meeting was held at the Regional Training Centre (RTC) of the WCO of Riga (Latvia).",
            Place(city="Riga", country="LV", venue="Regional Training Centre (RTC) of the WCO of Riga")),
        ("A support mission to Malta was carried out on 5 March 2018.", Place(country="MT")),
        ("A support mission was carried out to Malta on 5 March 2018.", Place(country="MT")),
        ("He called at the Customs office during a two-day visit to Malta on 5 and 6 March 2018.", Place(country="MT")),
        ("A support mission was conducted to the Customs Service of Malta on 5 March 2018.", Place(country="MT")),
        ("The 3rd Amber Meeting, agreed during a visit to Malta, was held on 5 March 2018.", None),
        ("The 3rd Amber Meeting was held. A mission to Malta was held last year to prepare for it.", None),
        ("The 3rd Amber Meeting was held with the support of the EU Advisory Mission to Malta.", None),
        ("The 3rd Amber Meeting was held for experts, who will be sent on a mission to Malta.", None),
        ("The WCO carried out a mission to the Customs Service (MCS) of Malta on 5 March 2018.", Place(country="MT")),
        ("The WCO carried out a virtual mission to the Customs Service of Malta on 5 March 2018.", None),
        ("The Head paid a visit to Malta on 5 March 2018.", Place(country="MT")),
        ("On 5 March 2018 the Secretary General visited Malta at the invitation of its Customs.", Place(country="MT")),
        ("OLAF organized an exchange visit to Riga on 5 March 2018.", Place(city="Riga", country="LV")),
        ("The Training Centre (RTC) of Riga, Latvia, was the venue of the 3rd Amber Meeting on 5 March 2018.",
            Place(city="Riga", country="LV", venue="Training Centre (RTC) of Riga")),
        ("The 3rd Amber Meeting was held at the headquarters of Maltese Customs.",
            Place(country="MT", venue="headquarters of Maltese Customs")),
        ("The 3rd Amber Meeting was held on 5 March 2018 at the Ministry of Fees of Malta.", Place(country="MT")),
        ("The 3rd Amber Meeting took place at the Maltese Ministry of Fees.", Place(country="MT")),
        ("The 3rd Amber Meeting was held by an expert at the Ministry of Fees of Malta.", None),
        ("The 3rd Amber Meeting was held with officers at the Ministry of Fees of Malta.", None),
        ("In Africa, Malta hosted the 3rd Amber Meeting.", None),
        ("In Riga, Maltese Customs took part in the 3rd Amber Meeting.", Place(city="Riga", country="LV")),
        ("They met in Riga on 5 March 2018. They agreed to hold a workshop in Oslo.", Place(city="Riga", country="LV")),
        ("The 3rd Amber Meeting was held for an expert at the Maltese Board of Fees.", None),
        ("The 3rd Amber Meeting was held. It was agreed that visits to firms in Riga would be organized.", None),
        ("The 3rd Amber Meeting was held at Amber International Airport, Malta, on 5 March 2018.",
            Place(country="MT", venue="Amber International Airport")),
        ("The 3rd Amber Meeting took place at the Amber Airport in Malta on 5 March 2018.",
            Place(country="MT", venue="Amber Airport")),
        ("The 3rd Amber Meeting on fees at the Amber Airport was held in Riga, Latvia, on 5 March 2018.",
            Place(city="Riga", country="LV")),
        ("The 3rd Amber Meeting was held on 5 March 2018 on drugs found at Amber Airport, Malta.", None),
        ("The 3rd Amber Meeting was held at Amber Academy, Malta, on 5 March 2018.",
            Place(country="MT", venue="Amber Academy")),
    ],
)  # fmt: skip
def test_a_house_in_a_country_is_a_place(words: str, place: Place | None) -> None:
    assert place == only(words).place


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("The 3rd Amber Meeting met in-person for the first time in years.", "in_person"),
        ("The 3rd Virtual Amber Meeting was held on 5 March 2018, unlike the in-person ones.", "virtual"),
        ("The 3rd Virtual Amber Meeting was held on 5 March 2018, after an in-person workshop in Riga.", "virtual"),
        ("The 3rd Virtual Amber Meeting, the first since 2015 in person, was held on 5 March 2018.", "in_person"),
        ("The 3rd Hybrid Amber Meeting was held on 5 March 2018 with many attending in person.", "hybrid"),
        ("The 3rd Virtual Amber Meeting, on 5 March 2018, replaced the face-to-face workshop of March.", "virtual"),
        (
            "The 3rd Virtual Amber Meeting of 5 March 2018 came a year after the last physical meeting in Cologne.",
            "virtual",
        ),
        ("The 3rd Amber Meeting was held on 5 March 2018. They like it in person.", "None"),
        ("The 3rd Amber Meeting was held on 5 March 2018. The virtual environment was new to many.", "virtual"),
        ("The 3rd Amber Meeting was held in Riga after years in a virtual format.", "in_person"),
        (
            "The 3rd Amber Meeting was held in Riga for those of the second sub-regional workshop held online.",
            "in_person",
        ),
        ("The 3rd Amber Meeting was held online.", "virtual"),
        ("The 3rd Amber Meeting was held in Riga. Malta held its own talks virtually.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. It was organised in a hybrid manner.", "hybrid"),
        ("The 3rd Amber Meeting is near. Experts met in Riga. They met online.", "virtual"),
        ("The 3rd Amber Meeting was held by video conference.", "virtual"),
        ("The 3rd Amber Meeting was held on MS Teams.", "virtual"),
        ("The 3rd Amber Meeting was held physically in Riga and online.", "hybrid"),
        ("The 3rd Amber Meeting was held virtually and in Riga.", "hybrid"),
        ("The 3rd Amber Meeting was held both on site and online.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga and online.", "hybrid"),
        ("The 3rd Amber Meeting was held by 5 experts in amber and online trade.", "None"),
        ("The 3rd Amber Meeting was held wholly online.", "virtual"),
        ("The 3rd Amber Group met (online) on 5 March 2018.", "virtual"),
        ("The 3rd Amber Meeting was held on 5 March 2018. 9 experts came to this online event.", "virtual"),
        ("The 3rd Amber Meeting was held in Riga. It was attended by 50 in person and by 30 online.", "hybrid"),
        ("The 3rd Amber Meeting was held in person in Riga, after the last one was held online.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga, with others joining via Zoom.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. Its Chair joined by videoconference.", "in_person"),
        (
            "The 3rd Amber Meeting was held in Malta. This meeting was held this year again via video conference.",
            "virtual",
        ),
        ("The 3rd Amber Meeting was held in Malta. This meeting was held for those who trade online.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. It discussed tools (online) for all.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. It adopted the plan of 2018, online tools and rules.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. It spoke of a place: online training.", "in_person"),
        ("The 3rd Amber Meeting (Online) was held on 5 March 2018.", "virtual"),
        (
            "RIGA, Latvia, 5 March 2018. The 3rd Amber Meeting ended. The event was hosted virtually by Malta.",
            "virtual",
        ),
        ("The 3rd Amber Meeting was held on 5 March 2018. The webinar was held by Malta.", "virtual"),
        ("The 3rd Amber Meeting was held in Riga. Malta said that the workshop was held virtually.", "in_person"),
        ("The 3rd Amber Meeting took place on 5 March 2018. It was held as a webinar.", "virtual"),
        (
            "The 3rd Amber Meeting was held in Riga. A seminar on data was organized. The seminar was held virtually.",
            "in_person",
        ),
        (
            "The 3rd Amber Meeting was held in Riga. The event was held virtually for those who did not come.",
            "in_person",
        ),
        ("The 3rd Amber Meeting was held in Riga. OLAF attended it by way of a teleconference.", "in_person"),
        ("The 3rd Amber Meeting was held on 5 March 2018. Members of ASEAN participated virtually.", "virtual"),
        ("The 3rd Amber Meeting was held online. Until in-person ones are possible, they meet so.", "virtual"),
        ("The 3rd Amber Meeting was held in Riga, and is said to be a virtual meeting of friends.", "virtual"),
        ("The 3rd Amber Meeting was held in Riga. The meeting took on a hybrid format.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. They like a hybrid format.", "in_person"),
        (
            "The 3rd Amber Meeting was held in Riga. Eight came together, with one more officer taking part remotely.",
            "hybrid",
        ),
        ("After two years of virtual meetings, the 3rd Amber Meeting was held in Riga.", "in_person"),
        ("Following a virtual one the 3rd Amber Meeting was held in Riga.", "in_person"),
        ("The 3rd Amber Meeting was held at the WCO Headquarters and online.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga, Latvia, and online.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga on progress in Amber Trade and online sales.", "in_person"),
        ("The 3rd Amber Meeting was held on the CLiKC! platform.", "virtual"),
        ("The 3rd Amber Meeting was held in Riga after a course on CLiKC!.", "in_person"),
        ("The WCO conducted a remote diagnostic mission for Malta from 5 to 8 March 2018.", "virtual"),
        ("The 3rd Amber Meeting was held in Riga, with a further 200 joining online.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. One of the experts joined remotely.", "in_person"),
        (
            "The 3rd Amber Meeting was held in Riga. Ahead of the in-person meeting, an online phase was held.",
            "in_person",
        ),
        ("The 3rd Amber Meeting was held in Riga. A Blended Training Package was shown at the meeting.", "in_person"),
        ("The 3rd Amber Meeting is being staged in Malta from 5 to 7 March 2018.", "in_person"),
        ("A seminar on virtual prices and online sales was held in Riga on 5 March 2018.", "in_person"),
        ("The meeting of the Virtual Group on amber took place in Riga on 5 March 2018.", "in_person"),
        ("A virtual seminar on prices was held in Riga on 5 March 2018.", "virtual"),
        ("On 5 March 2018 experts met by videoconference to discuss prices.", "virtual"),
        ("The 3rd Amber Meeting was held in Riga, with some Members joining by video link.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. Some 60 further delegates followed the event online.", "hybrid"),
        (f"{HELD} The participants had already followed three modules online.", "in_person"),
        (f"{HELD} Forty participants followed the event online.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. Officers from Malta followed online.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. Officers from Malta followed online modules.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga; experts from Atlanta, Georgia, joined it remotely.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. Experts met, and their Director joined online.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. Malta took part online.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. OLAF joined online.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. The WCO joined online.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. Malta joined the online network of experts.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. Delegates took part in an online survey.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga, with Malta and Spain joining by video link.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. Malta met Spain, which joined the WCO online.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. Jane Doe of Malta took part online.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. It drew people in the room and online.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga with wide online attendance.", "hybrid"),
        ("The 3rd Amber Meeting was held on 5 March 2018, online.", "virtual"),
        ("The 3rd Amber Meeting was held on 5 March 2018, online sales in mind.", "None"),
        ("The 3rd Amber Meeting was held in Riga. He said that the hybrid format allowed more.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. The hybrid format allowed others to follow it.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. It ended with shows by teams of dogs.", "in_person"),
        ("The 3rd Amber Meeting was held by Teams.", "virtual"),
        ("The 3rd Amber Meeting was held in a blended format that combined virtual talks with online work.", "virtual"),
        ("The 3rd Amber Meeting was held in a blended format that combined virtual talks with visits.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga. It spoke of the hybrid format of courses.", "in_person"),
        (
            "The 3rd Amber Meeting was held in Riga. The Regional Private Sector Group (RPSG AP) joined online.",
            "hybrid",
        ),
        (f"{HELD} The hybrid format chosen enabled those who could not travel to take part.", "hybrid"),
        (
            "The 3rd Amber Meeting was held in March 2018.\nVenue: Riga, Latvia and online\nLanguages: Maltese.",
            "hybrid",
        ),
        (f"{HELD} Some participants of the lakes, as well as the Chair of the Guild, attended it virtually.", "hybrid"),
        (
            "The 3rd Amber Meeting was held in a blended format that joined online sessions with a CLiKC forum.",
            "virtual",
        ),
        ("A workshop on remote sensing in Customs training was held in Riga on 5 March 2018.", "in_person"),
        ("The 3rd Amber Meeting for remote border posts and training centres was held on 5 March 2018.", "None"),
        ("The 3rd Amber Meeting was held in Riga. A representative of Malta joined the meeting remotely.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. Two representatives of Malta joined the meeting remotely.", "hybrid"),
        ("The 3rd Amber Meeting was held on 5 March 2018. It heard of a webinar held in February.", "None"),
        ("The 3rd Amber Meeting was held on 5 March 2018. The webinar held in it was short.", "virtual"),
        ("The 3rd Amber Meeting was held on 5 March 2018. Malta spoke of a webinar that it had held.", "None"),
        ("The 3rd Amber Meeting was held on 5 March 2018. The Chair said that an online course was held.", "None"),
        ("The 3rd Amber Workshop on Hybrid Vehicles was held on 5 March 2018.", "None"),
        ("The 3rd Amber Meeting was held in Riga, and some participants joined via KUDO.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga with 30 officers in the room and 40 online.", "hybrid"),
        ("The 3rd Amber Meeting was held via Cisco Webex.", "virtual"),
        ("The 3rd Amber Meeting was held through visual communication technology.", "virtual"),
        ("The 3rd Amber Meeting was held by web conference.", "virtual"),
        (
            "The 3rd Amber Meeting was held in Riga by those who had attended the first one, held virtually.",
            "in_person",
        ),
        ("The 3rd Amber Meeting was held in Riga with 20 delegates following online.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga with 20 delegates dialling in.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga with 20 delegates connecting from their capitals.", "hybrid"),
        ("The 3rd Amber Meeting combined on-site participation and online attendance in Riga.", "hybrid"),
        ("The 3rd Amber Meeting could not be held physically and took place online.", "virtual"),
        ("The 3rd Amber Meeting, planned as a physical meeting, was held by videoconference.", "virtual"),
        ("The 3rd Amber Meeting, which had not been held in person since 2019, was held with Malta.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga on 5 March 2018, preceded by a preparatory webinar.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga on 5 March 2018 and agreed to hold a webinar in May.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga on 5 March 2018 and dealt with webinars.", "in_person"),
        ("The 3rd Amber Meeting, preceded by a webinar, was held by videoconference.", "virtual"),
        ("The 3rd Amber Meeting was held both in Riga and on Zoom.", "hybrid"),
        ("The 3rd Amber Meeting was held in Riga; delegates could also follow it remotely.", "hybrid"),
        ("The 3rd Amber Meeting was held on 5-6 March 2018 on-line.", "virtual"),
        (
            "The 3rd Amber Meeting was held on 5 March 2021. It was decided to hold the meeting online.",
            "virtual",
        ),
        ("The 3rd Amber Meeting was held in Riga. Those who could not attend in person joined online.", "hybrid"),
        ("The 3rd Amber Meeting was held not only in person but also online.", "hybrid"),
        ("A long planned in-person event, the 3rd Amber Meeting was held with Malta.", "in_person"),
        ("The 3rd Amber Meeting was held in Riga. Participants can continue following the topic online.", "in_person"),
        ("The workshop on virtual assets and online fraud was held in person in Riga on 5 March 2018.", "in_person"),
        ("Most delegates travelled to Perth for the 3rd Amber Meeting, and the rest joined by video link.", "hybrid"),
        ("The 2nd Online Training Workshop was held face-to-face in Riga on 5 March 2018.", "in_person"),
        ("The 3rd Amber Meeting was held online. More would be possible in an in-person meeting.", "virtual"),
        ("The 3rd Amber Meeting was held in Riga. It took up what had been told at the online course.", "in_person"),
        ("The WCO held a Workshop on Amber online, from 6 to 8 March 2018.", "virtual"),
        ("The 3rd Amber Meeting was not held virtually but in Riga, Latvia, on 4-5 January 2016.", "in_person"),
        ("Originally planned as a virtual meeting, the 3rd Amber Meeting was held in Riga, Latvia.", "in_person"),
        ("The 3rd Amber Meeting was held on 5 March 2018. Because of the times it was a hybrid session.", "hybrid"),
        (
            "The 3rd Amber Meeting was held on 5 March 2018. The times were such that it was a virtual session.",
            "virtual",
        ),
        ("The 3rd Amber Meeting was held on 5 March 2018. It was a hybrid event.", "hybrid"),
        (
            "The 3rd Amber Meeting was held in Riga on 5 March 2018. So all delegates connected remotely.",
            "virtual",
        ),
        ("The 3rd Amber Meeting was held in Riga on 5 March 2018. All the participants joined online.", "virtual"),
        ("The Virtual Working Group on Amber Trade met in Riga on 5 March 2018.", "in_person"),
        ("The Virtual Working Group on amber held its 3rd Meeting on 5 March 2018.", "virtual"),
        (
            "The in-person training in Riga on 5 March 2018 put into practice what was learned in the online course.",
            "in_person",
        ),
        ("The WCO held hybrid workshops in Riga on 5 March 2018.", "hybrid"),
        ("The workshop was held at the venue and online.", "hybrid"),
        ("The workshop was held in-person and by video link.", "hybrid"),
        ("The workshop was held via Zoom and on site.", "hybrid"),
        ("The online workshop was held in March 2018 with a blended training package.", "virtual"),
        ("The Virtual Assets Workshop was held in Riga, Latvia, on 5 March 2018.", "in_person"),
        ("The virtual currency workshop was held in Riga on 5 March 2018.", "in_person"),
        ("An online fraud workshop took place in Riga, Latvia, on 5 March 2018.", "in_person"),
        ("The Online Market Workshop was held in Riga on 5 March 2018.", "in_person"),
        ("The Online Market Workshop was held on 5 March 2018 via Zoom.", "virtual"),
        ("The Online Regional Workshop on fraud was held on 5 March 2018.", "virtual"),
        ("The Secretary General spoke at the online Amber Seminar held by Malta on 5 March 2018.", "virtual"),
        ("The Secretary General spoke at the online session of the Amber Seminar held by Malta on 5 May.", "None"),
        ("The Secretary General spoke online at the Amber Seminar held by Malta on 5 March 2018.", "None"),
        ("The Amber Meeting was held physically in Riga on 5 March 2018, not virtually as in 2015.", "in_person"),
        ("The Amber Meeting was held in person in Riga on 5 March 2018 rather than online.", "in_person"),
        ("The Amber Meeting was held in person in Riga on 5 March 2018, and virtually.", "hybrid"),
        (f"{HELD} About 160 delegates came to Riga and a further 210 followed on KUDO.", "hybrid"),
        (f"{HELD} Some had a seat in the hall, while those unable to travel joined over the internet.", "hybrid"),
        (f"{HELD} Some 165 were connected from their offices or homes.", "hybrid"),
        (f"{HELD} Spain followed the proceedings through a link.", "hybrid"),
        ("The 5th Amber Meeting was held in Riga on 5 March 2018, with some in the room and others on the screen.",
            "hybrid"),
        (f"{HELD} They looked at pictures on a screen.", "in_person"),
        ("The 5th Amber Meeting was held on 5 March 2018 on screen.", "virtual"),
        ("Amber Group ends its 5th Meeting on screen\n\nThe Amber Group ended its 5th Meeting on 5 March 2018.",
            "virtual"),
        ("The 5th Amber Meeting, for which nobody travelled to Riga, was held on 5 March 2018.", "None"),
        ("The 5th Amber Meeting, for which all travelled to Riga, was held on 5 March 2018.", "in_person"),
    ],
)  # fmt: skip
def test_how_people_took_part(words: str, mode: str) -> None:
    assert mode == str(only(words).mode)


# --- counts ---


@pytest.mark.parametrize(
    ("words", "counts"),
    [
        ("It brought together agents from 16 members of the region.", [("members", 16)]),
        ("19 out of the 23 members of the region attended.", [("members", 19)]),
        ("It was attended by delegates of 18 of the Group's 21 members.", [("members", 18)]),
        ("Officers from 38 OPCW Member States attended.", [("countries", 38)]),
        ("Officers from 38 WCO Member States attended.", [("members", 38)]),
        ("The Group noted what came of the Pilot, in which six administrations took part.", []),
        ("Prior to the meeting, a workshop on fees was held, which 27 Members attended.", []),
        ("Four countries, Malta, Spain, Togo and Italy, gave presentations to those attending.", []),
        ("It was attended by 17 managers and by one from Malta, which makes 18 participants in total.",
            [("participants", 18)]),
        ("Twenty-nine members of the Working Group on fees from eight WCO Members attended.",
            [("participants", 29), ("members", 8)]),
        ("Approximately 90 Members and stakeholder organizations participated.", [("members", 90)]),
        ("Of 21 Members, 15 customs administrations attended.", [("members", 15)]),
        ("The event gathered over 120 members from more than 40 customs organisations.",
            [("participants", 120), ("organisations", 40)]),
        ("It was attended by 63 members from 62 countries.", [("members", 63), ("countries", 62)]),
        ("Twelve members for valuation from six WCO Members took part.", [("participants", 12), ("members", 6)]),
        ("It was facilitated by the WCO, together with two accredited experts, for those attending.", []),
        ("Twenty experts attended to respond to the needs of trade.", [("participants", 20)]),
        ("191 Members attended.", []),
        ("20 experts attended to share what they have learned.", [("participants", 20)]),
        ("It represented some of a total membership of 179 countries.", []),
        ("1'200 participants attended.", []),
        ("Over 70 delegates attended, the highest turnout so far.", [("delegates", 70)]),
        ("Since it was launched, over 50 countries have joined the tool.", []),
        ("Over 2,000 policy and decision makers met there.", [("participants", 2000)]),
        ("Between the 40 and 50 participants there was much talk.", [("participants", 50)]),
        ("Heads of 180 Members of the WCO attended.", []),
        ("The Directors General of the 180 WCO Members met.", [("members", 180)]),
        ("The workshop took place with the presence of 18 of the Region's 23 Members.", [("members", 18)]),
        ("The 6 Customs administrations of the Bay, namely Malta and others, attended.", [("members", 6)]),
        ("It was attended by officers of all the six Lakeside Members - Malta and others.", [("members", 6)]),
        ("Twenty mid- to high-level Customs officers attended.", [("participants", 20)]),
        ("He noted that many care, which the presence of over 70 delegates shows.", [("delegates", 70)]),
        ("To date, 1,300 officers have attended.", []),
        ("It was attended by eighteen (18) of the Region's twenty-three (23) Members.", [("members", 18)]),
        ("It was attended by 12 Customs and 3 police officers.", []),
        ("It brought together officers from 21 customs administration.", [("members", 21)]),
        ("It was attended by representatives of the 30 leading Customs administrations.", [("members", 30)]),
        ("The Directors General (DGs) of the 10 Member States met.", [("members", 10)]),
        ("Those present saw what changed in the 16 partner administrations.", []),
        ("19 Member administrations sent their people.", [("members", 19)]),
        ("It was intended for four Customs administrations.", [("members", 4)]),
        ("It gathered 16 supervisors and front-line officers.", [("participants", 16)]),
        ("Delegates from 22 Asia and the Pacific Members attended.", [("members", 22)]),
        ("It was attended by officers from 27 AMS & CB Customs Administrations.", [("members", 27)]),
        ("Five Revenue Authorities of the Lakes attended.", [("members", 5)]),
        ("Talks were given by representatives of the two organizations.", []),
        ("Two WCO Secretariat experts facilitated it, and 19 officials attended.", [("participants", 19)]),
        ("Two officers from the Amber Secretariat attended.", []),
        ("Delegates on behalf of more than 70 Contracting Parties and observers attended.", [("countries", 70)]),
        ("It was attended by 75 Members and two observers.", [("members", 75), ("observers", 2)]),
        ("It was attended by 35 senior and front-line officers.", [("participants", 35)]),
        ("It was attended by 35 ports and Customs administrations.", []),
        ("16 Customs Officers from Malta attended.", [("participants", 16)]),
        ("It brought together 220 participants, more than the previous one.", [("participants", 220)]),
        ("It is scheduled that 220 participants will attend.", []),
        ("It was held for a group of six Customs administrations.", [("members", 6)]),
        ("The audience was made up of 10 countries.", [("countries", 10)]),
        ("It was attended by thirty companies and by 7 stakeholders.", [("organisations", 30), ("participants", 7)]),
        ("Experts attended, including four companies.", []),
        ("Officers of the five Lakeside countries attended.", [("countries", 5)]),
        ("Officers of the five countries attended, and these two countries' aid helped.", []),
        ("It was attended by representatives of these two countries' services.", []),
        ("Attended by experts, it was on the 2023 organizations and the 2024 delegates.", []),
        ("It was supported by two experts and attended by 21 officers.", [("participants", 21)]),
        ("It gathered 37 officials, along with two private sector delegates.", [("participants", 37)]),
        ("It was attended by 12 experts, of whom 9 officers were accredited.", [("participants", 12)]),
        ("It was attended by 56 in-person and 123 virtual participants.", []),
        ("110 participants joined online and 15 attended in person.", []),
        ("Around 300 in-person and many online participants attended.", [("participants", 300)]),
        ("It saw the participation in operation Amber of 99 Customs administrations.", []),
        ("It is the 29th one since 2016 and was attended by 18 officers.", [("participants", 18)]),
        ("It was attended by more than 20 Directors General.", []),
        ("They share it with over a hundred other Customs administrations present.", []),
        ("The fund brought eighteen Customs Administrations together.", [("members", 18)]),
        ("It drew 70 people from 22 countries and nine international organizations.",
            [("participants", 70), ("countries", 22), ("organisations", 9)]),
        ("All 24 Members of the region sent delegations.", [("members", 24)]),
        ("Several hundred participants attended.", []),
        ("Half a dozen experts attended.", []),
        ("Two dozen experts attended.", [("participants", 24)]),
        ("Two hundred fifty officers attended.", [("participants", 250)]),
        ("A hundred twenty officers attended.", [("participants", 120)]),
        ("Two thousand participants attended.", [("participants", 2000)]),
        ("Two thousand five hundred participants attended.", []),
        ("25 (twenty-five) participants attended.", [("participants", 25)]),
        ("25 male and 30 female officers attended.", []),
        ("Out of 21 participating administrations, officers came.", []),
        ("All ten Member States attended the meeting.", [("members", 10)]),
        ("They have joined it, and now share news with a hundred administrations.", []),
        ("Some 200 officers had registered, of whom 150 attended.", [("participants", 150)]),
        ("Of the 25 Members invited, 19 attended.", [("members", 19)]),
        ("Of the 200 officers who had registered, 150 from 40 countries took part.",
            [("participants", 150), ("countries", 40)]),
        ("200 officers registered.", [("participants", 200)]),
        ("20 countries were invited to attend.", []),
        ("Twelve officers were invited to show what they can do.", [("participants", 12)]),
        ("It met on June 3-4 with members from 12 countries.", [("countries", 12)]),
        ("It met on June 3-4 wherein members from 12 countries took part.", [("countries", 12)]),
        ("30 officers have joined the training.", [("participants", 30)]),
        ("30 officers have joined the Amber Project.", []),
        ("20 women and 30 men attended.", []),
        ("30 women attended.", [("participants", 30)]),
        ("Two thousand and thirty officers attended.", []),
        ("50 officers had been invited, of whom 25 from Malta attended.", [("participants", 25)]),
        ("50 officers had been invited, and 25 of them from Malta attended.", [("participants", 25)]),
        ("It gathered officers from sixteen of the region's eighteen Members.", [("members", 16)]),
        ("It gathered officers of the region, to which 52 countries belong.", []),
        ("45 participants from 15Member administrations attended.", [("participants", 45), ("members", 15)]),
        ("Seven ministers and three Deputy Heads of Customs attended.", []),
        ("The meeting, to which 42 Members sent delegates, ended.", [("members", 42)]),
        ("17 officers of Malta and one of Spain attended, that is a total of 18 participants.", [("participants", 18)]),
        ("A total of 17 officers attended. 18 experts attended.", [("participants", 17)]),
        ("Of the 33 Members in the AP Region, 18 (Malta, Spain and others) attended.", [("members", 18)]),
        ("Of the 33 Members in the AP Region 18 attended.", []),
        ("Of the 52 administrations that make up the region, 46 were connected.", [("members", 46)]),
        ("It examined the outcome of the pilot survey, in which nine Members took part.", []),
        ("13 Member States of OLAF attended.", [("countries", 13)]),
        ("13 Member States of the Organisation for the Prohibition of Chemical Weapons attended.", [("countries", 13)]),
        ("13 Member States of the ESA region attended.", [("members", 13)]),
        ("13 Member States of the WCO attended.", [("members", 13)]),
        (
            ("Experts from 19 administrations discussed ports, ships, what is done with goods and with the means by "
            "which they are carried, other matters of law, of fees and of figures, and the seizure of amber."),
            [("members", 19)],
        ),
        ("Twenty-one Working Group members took part, from six WCO Members.", [("participants", 21), ("members", 6)]),
        ("It followed eight virtual missions involving beneficiary administrations.", []),
        ("A total of 8 experts were singled out as potential advisors.", []),
        ("More than 20 companies put their solutions on show for the participants.", []),
        ("For this purpose, 36 companies are displaying their products to participants.", []),
        ("The Amber Meeting (AM) is a forum in which representatives from close to 50 countries meet.", []),
        ("It was attended by some 100 delegates, among them eight Directors General of Customs.", [("delegates", 100)]),
        ("Eleven experts of Malta led the technical sessions for 31 officers of Spain.", [("participants", 31)]),
        ("Experts from 19 administrations discussed the seizure of amber.", [("members", 19)]),
        ("By June 2018 some 150 officers had been trained.", []),
        ("It gathered 150 officers from the services that at present use it.", [("participants", 150)]),
        ("It was attended by representatives of 16 PSCG members.", [("organisations", 16)]),
        ("Twenty-five WG members, from 13 Members, participated.", [("participants", 25), ("members", 13)]),
        ("They looked back on four decades and invited delegates to speak.", []),
        ("Delegates of 36 companies attended.", [("organisations", 36)]),
        ("Eighteen Heads of International Organisations participated.", [("organisations", 18)]),
        ("It was attended by 19 MPAs and by 20 AEOs.", [("participants", 19)]),
        ("This was the first workshop gathering the eight countries since 2018.", [("countries", 8)]),
        ("This was the first workshop for the eight countries since 2018.", []),
        ("The workshop brought together the two agencies.", []),
        ("The project, bringing together the eight countries of the region, was praised by those attending.", []),
        ("Of the 25 participants, 10 were women.", [("participants", 25)]),
        ("It gathered 20 officers of Malta. A total of 340 officers were taught elsewhere.", [("participants", 20)]),
        ("By June 2018, Malta was ready, and 25 officers attended.", [("participants", 25)]),
        ("Trainers who were formed by June 2017 have taught over 900 people.", []),
        ("It gathered 9 Member Administrations of SADC.", [("members", 9)]),
        ("It gathered 9 member states of SADC.", [("countries", 9)]),
        ("It gathered 9 member-states of SADC.", [("countries", 9)]),
        ("It gathered 9 member-states.", [("members", 9)]),
        ("36 companies had a stand and attended.", [("organisations", 36)]),
        ("With plans made by June 2018, 25 officers attended.", [("participants", 25)]),
        ("By 2018 Malta was ready and 25 officers attended.", [("participants", 25)]),
        ("Of 25 participants in Riga, 10 (Malta and Spain) were women.", [("participants", 25)]),
        ("Some 160 delegates from every corner of the world attended.", [("delegates", 160)]),
        ("It gathered 300 people from 42 countries and 50 international, regional and industry organizations.",
            [("participants", 300), ("countries", 42), ("organisations", 50)]),
        ("18 (Malta, Spain and Fiji) out of 33 Members in the region attended.", [("members", 18)]),
        ("The bloc has 24 members from the lakes, and all attended.", []),
        ("4 WCO Members and 2 others were able to present a report to the participants.", []),
        ("4 WCO Members were present.", [("members", 4)]),
        ("Fourteen (14) working group members, put forward by eight Members, took part.",
            [("participants", 14), ("members", 8)]),
        ("About 300 delegates from 33 countries are expected to attend.", []),
        ("The participants were informed that 160 countries apply the Agreement.", []),
        ("The participants were told that 60 countries had sent delegates.", [("countries", 60)]),
        ("The participants of a project that will train 300 officers met.", []),
        ("The WCO has accredited 40 experts who attended.", []),
        ("Malta Customs has 4,500 officers, and some attended.", []),
        ("The service employs about 4,500 officers, of whom some attended.", []),
        ("The participants went to a port where 200 officers work.", []),
        ("It gathered 40 officers and will benefit 300 others.", [("participants", 40)]),
        ("Of the 183 WCO Members, 95 were represented at the meeting.", [("members", 95)]),
        ("25 participants each received a certificate.", [("participants", 25)]),
        ("They hoped that the training of 12 officers from Malta would help those attending.", [("participants", 12)]),
        ("A total of 8 experts who attended were selected as trainers.", [("participants", 8)]),
        ("Of those who attended a total of 8 experts were selected as trainers.", []),
        ("In total, 24 experts were found to have what trainers need.", []),
        ("In total, 24 experts were found in the room.", [("participants", 24)]),
        ("It was attended by 91 Members and 2 international and regional organizations.",
            [("members", 91), ("organisations", 2)]),
        ("The 30 attendees from afar, who spoke of fees, of prices and of much that was new, will be asked to meet.",
            [("participants", 30)]),
        ("Changes that those attending saw within the 16 partner administrations were great.", []),
        ("She greeted the eleven Maltese-speaking young Customs professionals.", [("participants", 11)]),
        ("Those attending heard that the WCO had since trained a pool of 500 experts.", []),
        ("In the Pilot, in which Malta is a partner, it was attended by 45 officers.", [("participants", 45)]),
        ("Twenty-nine members of the Working Group on Fees from eight WCO Members came.",
            [("participants", 29), ("members", 8)]),
        ("Twenty-nine members of the Amber Working Groups took part.", [("participants", 29)]),
        ("Five members of the Amber Team and 12 Members of the WCO took part.", [("members", 12)]),
        ("He thanked the 25 countries of the region for taking an active part in it.", [("countries", 25)]),
        ("Participants came from 70 administrations, companies, international organizations and universities.", []),
        ("Participants came from 70 administrations, 20 companies and universities.",
            [("members", 70), ("organisations", 20)]),
        ("It gathered officers from 13 West African Governments.", [("countries", 13)]),
        ("It was attended by Twenty-Three (23) Member Administrations.", [("members", 23)]),
        ("It was attended by Two Hundred and Fifty participants.", [("participants", 250)]),
        ("The tool was shown to officers of the WCO's 185 Members who attended.", []),
        ("It was attended by 42 delegates and 7 external stakeholders.", [("delegates", 42), ("organisations", 7)]),
        ("It was attended by 70 stakeholders.", [("participants", 70)]),
        ("The operation was run by 87 Members and 8 international organizations that participated in it.", []),
        ("Funding from Malta made it possible for three of the countries to attend.", []),
        ('It was attended by all ten members, and by OLAF.', [('members', 10)]),
        ('It was attended by representatives of all of the 12 Members.', [('members', 12)]),
        ('Those who attended share data with 60 administrations elsewhere.', []),
        ("It was attended by 10 of the Audit Committee's 12 Members.", [("members", 10)]),
        ("It was attended by representatives of all eight countries.", [("countries", 8)]),
        ("It brought together the six Lakeside countries.", [("countries", 6)]),
        ("The six countries gathered there.", []),
        ("About a hundred guests attended, including 25 officers.", [("participants", 100)]),
        ("Five accredited experts attended the workshop.", [("participants", 5)]),
        ("A total of four officers for the pilot took part in this training.", [("participants", 4)]),
        ("In the hall five experts attended the workshop.", []),
        ("Five experts attended with others.", []),
        ("It was attended by officers who told of models in use in 60 countries.", []),
        ("It was attended by 20 officers of the Senior Operation Management Team.", [("participants", 20)]),
        ("It was attended by many. The Office has a total of 9 officers.", []),
        ("It was the largest meeting to date, with 120 participants from 60 countries.",
            [("participants", 120), ("countries", 60)]),
        ("The largest operation to date, with 60 countries, was told of at the meeting that they attended.", []),
        ("Of the Amber Group's 23 Members, 17 attended.", [("members", 17)]),
        ("Out of its 23 Members, 17 attended.", [("members", 17)]),
        ("The majority of the participants came from the 27 Member States.", []),
        ("The number of participants was 47.", [("participants", 47)]),
        ("The total number of delegates totalled over 40.", [("delegates", 40)]),
        ("The number of participants was 47 a day.", []),
        ("The number of participants was 4.", []),
        ("\nParticipants: 32\n", [("participants", 32)]),
        ("Delegates discussed the situation of 35 officers who had been suspended.", []),
        ("Participants visited the port, where 120 officers are posted.", []),
        ("Twenty-one Members, four observer organisations and seven companies took part.",
            [("members", 21), ("observers", 4), ("organisations", 7)]),
        ("The maximum number of participants was 30.", []),
        ("The number of participants in the project was 12.", []),
        ("The number of participants at the workshop was 12.", [("participants", 12)]),
        ("The workshop brought together 34 participants, fourteen of them women.", [("participants", 34)]),
        ("Thirty participants attended the workshop, which dealt with 2,500 seizures.", [("participants", 30)]),
        ("Attended by 20 auditors, the training is of a plan of 9 since 2015.", [("participants", 20)]),
        ("Some 70 customs brokers attended.", [("participants", 70)]),
        ("Six owners, four of them companies, joined the training.", []),
        ("At the event, 8 officials from Malta had been accredited.", []),
        ("By then 180 officers from Malta and 75 from Spain were trained in 15 workshops.", []),
        ("A total of 29 officers of Malta were trained within the project.", []),
        ("A total of 29 officers of Malta were trained in two days.", [("participants", 29)]),
        ("32 delegates (including 10 women) attended the workshop.", [("delegates", 32)]),
        ("Taking part were fourteen (14) of the twenty-four (24) Members of the region.", [("members", 14)]),
        ("Thirty Members (including 120 delegates) attended the workshop.", [("members", 30), ("delegates", 120)]),
        ("The 30 participants agreed on a plan which will be put to use.", [("participants", 30)]),
        ("They spoke of a course for 30 participants which will be held in Oslo.", []),
        ("They chose 30 officers that will be certified at the workshop.", []),
        ('2,010 delegates attended the workshop.', [('delegates', 2010)]),
        ('The number of participants was 47 (from 12 countries).', [('participants', 47), ('countries', 12)]),
        ('Two delegates per Member attended the workshop.', []),
        ("The COVID 19 pandemic kept experts at home.", []),
        ("14 members of the Group, representing many firms, volunteered to take part in the workshop.", []),
        ("14 members of the Group, representing many firms, took part in the workshop.", [("members", 14)]),
        ("It gathered 40 participants, a total of 12 participants from Malta among them.", [("participants", 40)]),
        ("Delegates from 175 of the WCO's 183 Members attended.", [("members", 175)]),
        ("Some 110 women and men took part.", [("participants", 110)]),
        ("The Chair thanked the region's 25 countries for their active participation.", [("countries", 25)]),
        ("It had some 180 registrants from 35 countries.", [("participants", 180), ("countries", 35)]),
        ("The Group noted the feedback of the Pilot involving six Member administrations at the meeting.", []),
        ("The event goes on with what was launched in 2021 with six countries.", []),
        ("A team taking part in it will consist of 10 members drawn from services.", []),
        ("Members gathered data from 120 of the 183 Members.", []),
        ("Fifteen trainers each from Malta and Spain and ten from Italy attended.", []),
        ("12 of the 30 participants were women.", [("participants", 30)]),
        ("Twelve women were among the 30 participants.", [("participants", 30)]),
        ("Women made up 12 of the 30 participants.", [("participants", 30)]),
        ("12 of the 30 participants attended the workshop online.", [("participants", 12)]),
        ("Eight officers were selected to become trainers.", []),
        ("Then 12 officers joined the airport unit.", []),
        ("12 officers joined the workshop.", [("participants", 12)]),
        ("The delegates interviewed 25 officers at the port.", []),
        ("Some 6,000 officers benefited from e-learning.", []),
        ("Malta Customs, which has 400 officers, hosted it.", []),
        ("It had an audience of 55, including 20 officers.", []),
        ("The audience of 55 included 20 women.", []),
        ("The 55 delegates included 20 women.", [("delegates", 55)]),
        (
            "This workshop was the follow-up to a similar event sponsored in 2015 and was attended by 60 participants.",
            [("participants", 60)],
        ),
        ("Malta spoke of the follow-up to a similar event, which was attended by 60 participants.", []),
        ("Participants included 20 women.", [("participants", 20)]),
        ("Malta and Spain sent between four and six delegates each.", []),
        ("Over 500 participants joined and asked questions.", [("participants", 500)]),
        ("Some 300 participants joined an interactive session.", [("participants", 300)]),
        ("At the end, 25 participants received their certificates.", [("participants", 25)]),
        ("30 participants were selected to attend the workshop.", [("participants", 30)]),
        ("Representatives of 30 countries were among those who attended.", [("countries", 30)]),
        ("Experts interviewed 25 participants during the workshop.", [("participants", 25)]),
        ("Some 60 participants joined the project kick-off meeting.", [("participants", 60)]),
        ("26 participants were selected to follow the training.", [("participants", 26)]),
        ("It gathered officers from 12 Customs and Revenue Administrations.", [("members", 12)]),
        ("Eight of the nine countries of the Union were present.", [("countries", 8)]),
        ("Eight of the region's nine Members attended.", [("members", 8)]),
        ("Of the region's 33 Members, 21 attended.", [("members", 21)]),
        ("All of the region's 23 Members attended.", [("members", 23)]),
        ("Participants numbered 45.", [("participants", 45)]),
        ("The participants, numbering 45, came from 21 countries.", [("participants", 45), ("countries", 21)]),
        ("It drew 1.200 participants.", [("participants", 1200)]),
        ("45 candidates were assessed.", [("participants", 45)]),
        ("More than 45 people followed the event online.", [("participants", 45)]),
        ("Taking part were leaders from 18 U.S. agencies.", [("organisations", 18)]),
        ("Officials were sent to the workshop by each of the Region's 23 Customs administrations.", [("members", 23)]),
        ("60 officers from 20 countries met there to discuss seizures.", [("participants", 60), ("countries", 20)]),
        ("60 officers attended and filled in a questionnaire.", [("participants", 60)]),
        ("It was attended by 60 decision-makers.", [("participants", 60)]),
        ("Since the project was launched, 60 officers have improved their skills at trainings, it was said.", []),
        ("Five (5) experts accredited for fees attended the workshop.", [("participants", 5)]),
        ("Five delegations of trainees came to the workshop.", []),
        ("A network of 26 administrations met there.", [("members", 26)]),
        ("Participants heard of the network, and the network has 60 participants.", []),
        ("Participants heard that it recommended hiring 50 officers.", []),
        ("Participants visited the airport, which serves 40 countries.", []),
        ("It gathered experts of the consortium, an effort of five international organizations.", []),
        ("Arrests by 60 officers were told of, who attended it.", []),
        ("19 countries take part in the programme, the participants heard.", []),
        ("In Oslo, 10 officers from the region were pre-accredited after a course, participants heard.", []),
        ("Certificates of merit were handed to 12 officers and 7 companies.", []),
        ("Medals went to 12 companies at the ceremony and certificates to 40 officers, who attended.", []),
        ("Certificates were handed to the 12 officers.", [("participants", 12)]),
        ("Certificates were handed to 12 participants.", [("participants", 12)]),
        ("Twelve officers received certificates of merit.", []),
        ("Twelve officers were awarded a WCO Certificate of Merit.", []),
        ("Twelve officers received a medal.", []),
        ("Twelve officers received certificates of completion.", [("participants", 12)]),
        ("Twelve participants received a medal.", [("participants", 12)]),
        ("Participants heard of the network, whose 900 officers write to one another.", []),
        ("It was a workshop whose 25 participants came from Malta.", [("participants", 25)]),
        ("The Union, whose six Members were told of it, was represented by its Chair.", []),
        ("All 24 Members, except Malta, attended.", []),
        ("All of the 24 Members of the region, with the exception of Malta, were represented.", []),
        ("All 24 Members were represented, apart from Malta.", []),
        ("All 24 Members but one attended.", []),
        ("All but four of the 24 Members attended.", []),
        ("All 24 Members attended, and all but two spoke.", [("members", 24)]),
        ("All 24 Members attended, and were agreed but for fees.", [("members", 24)]),
        ("Malta and 24 Members attended, all regional bodies except OLAF.", [("members", 24)]),
        ("All 24 Members attended, apart from whom Malta also came.", [("members", 24)]),
        ("All 24 Members attended and agreed that data, other than Malta had thought, be shared.", [("members", 24)]),
        ("None of the 12 invited Members attended.", []),
        ("Half of the 52 Members of the region attended.", []),
        ("60 % of the 52 Members attended.", []),
        ("Most of the 30 participants were women.", [("participants", 30)]),
        ("The three Baltic States and the Benelux countries attended.", []),
        ("Thirty countries and the Union attended.", [("countries", 30)]),
        ("34 administrations answered the survey; 62 delegates attended.", [("delegates", 62)]),
        ("34 administrations filled in the questionnaire; 62 delegates came.", [("delegates", 62)]),
        ("34 administrations filled in the questionnaire; 62 delegates wrote it.", []),
        ("34 administrations attended and filled in the questionnaire.", [("members", 34)]),
        ("Reports came in from 61 administrations which had sent delegates.", []),
        ("Experts came from 61 administrations.", [("members", 61)]),
        ("Reports from 12 Members were heard by those who attended.", [("members", 12)]),
        ("The programme, active in 60 countries, sent experts.", []),
        ("The programme, present in 52 countries, sent experts.", []),
        ("It gathered those present from 52 countries.", [("countries", 52)]),
        ("Compared with 40 delegates in 2017, 60 delegates attended.", [("delegates", 60)]),
        ("60 delegates attended, up from 40 delegates.", [("delegates", 60)]),
        ("80 delegates registered. 60 attended.", [("delegates", 60)]),
        ("80 delegates registered. 60 countries attended.", [("delegates", 80), ("countries", 60)]),
        ("The 24 Members of the region being invited; 19 of them were represented.", [("members", 19)]),
        ("The hall seats 200 delegates.", []),
        ("The budget allows for 200 delegates.", []),
        ("Registration is limited to 200 participants.", []),
        ("The workshop allowed 20 participants to meet.", [("participants", 20)]),
        ("Participants planned an operation with 75 countries and 300 officers.", []),
        ("60 delegates met to plan a joint operation with 75 countries.", [("delegates", 60)]),
        ("Fewer than 30 delegates attended.", [("delegates", 29)]),
        ("The number of participants was less than 30.", [("participants", 29)]),
        ("No fewer than 30 delegates attended.", [("delegates", 30)]),
        ("It drew 50-odd participants.", [("participants", 50)]),
        ("Of the 27 administrations currently in the programme, 23 Members were represented.", [("members", 23)]),
        ("Of the 27 administrations now supported by the programme, 23 attended.", [("members", 23)]),
        ("Sixteen Members logged in.", [("members", 16)]),
        ("Eleven of the region's 18 Members answered the call.", [("members", 11)]),
        ("More than 120 Members deliberated for three days.", [("members", 120)]),
        ("Five of the six Members sat down for it.", [("members", 5)]),
        ("Chiefs of 30 countries were in Riga.", [("countries", 30)]),
        ("Participants totalled 40, out of 19 countries.", [("participants", 40), ("countries", 19)]),
        ("It drew 45 officers out of 23 Members.", [("participants", 45), ("members", 23)]),
        ("They were 24 persons from 21 Members.", [("participants", 24), ("members", 21)]),
        ("They were told of 24 persons from 21 Members.", []),
        ("In total, 412 officers were trained, 131 of them women, in 29 events.", []),
        ("In total, 412 officers were trained in 2018 in 29 events.", []),
        ("In total, 41 officers were trained, 13 of them women, in Riga.", [("participants", 41)]),
        ("Thirteen officers, who took part, have been trained last week.", [("participants", 13)]),
        ("The Office had in 2018 organised 19 events with 486 officers attending.", []),
        ("The Office organised a seminar with 48 officers attending.", [("participants", 48)]),
        ("The participants committed to give a training to no less than 20 colleagues.", []),
        ("Malta agreed to hold it with 20 participants.", [("participants", 20)]),
        ("A list had been opened and 212 candidates had been put forward.", []),
        ("Twelve officers of Malta came as observers.", [("observers", 12)]),
        ("The Committee, in which 60 delegates participated, noted that 300 visits had been delivered.",
            [("delegates", 60)]),
        ("The operation, in which 60 countries participated, was told of: goods were seized.", []),
        ("Twelve officers were honoured at the ceremony, and delegates attended.", []),
        ("She decorated 12 officers in the presence of the delegates.", []),
        ("A prize was conferred on 12 officers.", []),
        ("Replies from 45 Members were presented to the participants.", []),
        ("The programme, which reaches 52 countries and runs in 40 countries, sent experts.", []),
        ("The tool is in operation in 40 countries, the participants heard.", []),
        ("Experts came from a firm with branches in 40 countries.", []),
        ("It reached delegates in 40 countries.", [("countries", 40)]),
        ("Except for Malta and Spain, all 24 Members attended.", []),
        ("It was attended by all 24 Members of the region save Malta.", []),
        ("It was attended by all 11 RILOs, except RILO WE.", []),
        ("Twenty participants could not attend because of visa problems.", []),
        ("Representatives of 12 Members could not attend.", []),
        ("15 participants cancelled, and 20 delegates did not show up.", []),
        ("Twelve participants could not attend all sessions.", [("participants", 12)]),
        ("Apart from a short break, all 24 Members attended throughout.", [("members", 24)]),
        ("In the end, all 24 Members attended.", [("members", 24)]),
        ("After 40 delegates in 2017, 60 delegates attended.", [("delegates", 60)]),
        ("After 40 delegates in the hall had attended, it ended.", [("delegates", 40)]),
        ("Of 80 registered delegates, 60 attended.", [("delegates", 60)]),
        ("Of 80 delegates, 60 attended online.", [("delegates", 80)]),
        ("The venue holds 200 delegates.", []),
        ("Up to 200 participants can attend.", []),
        ("25 participants can now teach what they heard.", [("participants", 25)]),
        ("Places for 200 participants were to be had.", []),
        ("Malta told of progress through a platform, scanners and training for 5,000 officers.", []),
        ("The Minister announced scholarships for 40 officers.", []),
        ("To measure progress, the WCO conducted trainings for 25 officers.", [("participants", 25)]),
        ("The trainers delivered training for 30 officers of Malta Customs.", [("participants", 30)]),
        ("The planning meeting for Operation Amber was held with 120 officers from 60 countries.",
            [("participants", 120), ("countries", 60)]),
        ("The Pre-Operation session was held with 120 officers from 60 countries.",
            [("participants", 120), ("countries", 60)]),
        ("Operation Amber was held with 120 officers from 60 countries.", []),
        ("It saw the planning of Operation Amber with 120 officers from 60 countries.", []),
        ("It was attended by Malta and Spain. It was attended by all the six EAC Partner States.", [("countries", 6)]),
        ("It was attended by Directors General of Customs representing 180 Members of the WCO.", [("members", 180)]),
        ("They heard of the WCO, an organisation representing 180 Members of the WCO.", []),
    ],
)  # fmt: skip
def test_how_many_came(words: str, counts: list[tuple[str, int]]) -> None:
    assert counts == [(str(count.unit), count.value) for count in only(f"{HELD} {words}").counts]


@pytest.mark.parametrize("count", ["Twenty", "20", "More than 20"])
def test_those_counted_after_the_days_of_a_dateline_came(count: str) -> None:
    (one,) = extract(f"Riga, 5-9 March 2018 - {count} officers from Malta attended a workshop on fees.").meetings
    assert [20] == [found.value for found in one.counts]


def test_the_days_of_a_month_before_officers_are_no_count() -> None:
    (one,) = extract("A workshop on fees was held in Riga on March 3-14 officers of Malta attended.").meetings
    assert () == one.counts


def test_the_first_of_several_numbers_of_people_is_the_least() -> None:
    words = "10 delegates from Malta, 5 delegates from Spain and 7 delegates from Italy attended."
    (count,) = only(f"{HELD} {words}").counts
    assert (10, "at_least") == (count.value, str(count.qualifier))


def test_the_text_counts_those_who_came_and_the_title_may_count_others() -> None:
    (one,) = extract(release(f"{HELD} It gathered 14 officers.", title="12 officers accredited")).meetings
    assert [14] == [count.value for count in one.counts]
    (one,) = extract(release(HELD, title="Meeting in Riga attended by 12 officers")).meetings
    assert [12] == [count.value for count in one.counts]


def test_members_of_a_private_sector_group_are_firms() -> None:
    words = "The Private Sector Consultative Group (PSCG) met in Riga. It was attended by 18 of its 21 members."
    assert [("organisations", 18)] == [(str(one.unit), one.value) for one in only(words).counts]


@pytest.mark.parametrize(
    ("words", "ordinal"),
    [
        ("The Twenty-fourth Session of the Amber Committee was held in Riga.", "Twenty-fourth"),
        ("The 24TH SESSION of the Amber Committee was held in Riga.", "24TH"),
        ("The 139th/140th Sessions of the Amber Council were held in Riga.", "139th/140th"),
        ("Amber contact points met for the second time in Riga on 5 March 2018.", "second"),
        ("The 40th Amber gathering was held in Riga on 5 March 2018.", "40th"),
        ("The Amber Workshop was held in Riga. It was the fifth in a series of workshops.", "fifth"),
    ],
)
def test_the_ordinal_of_a_meeting_is_quoted(words: str, ordinal: str) -> None:
    page = release(words)
    evidence = extract(page).meetings[0].why("numbers")
    assert evidence is not None
    assert ordinal == evidence.quote(page)


def test_the_end_of_a_sentence_is_none_of_its_days() -> None:
    page = release("The 4th Amber Meeting was held in Riga on 5-6 March. Many spoke.")
    evidence = extract(page).meetings[0].why("dates")
    assert evidence is not None
    assert "5-6 March" == evidence.quote(page)


def test_a_number_that_is_only_near_is_about_so_much() -> None:
    told = [only(f"{HELD} It gathered {how} forty officers.").counts for how in ("approximately", "an average of")]
    assert ["about", "about"] == [str(count.qualifier) for (count,) in told]


def test_a_number_with_a_plus_is_the_least() -> None:
    (count,) = only(f"{HELD} It gathered 175+ experts.").counts
    assert (175, "at_least") == (count.value, count.qualifier)
    (count,) = only(f"{HELD} It gathered 175-plus experts.").counts
    assert (175, "at_least") == (count.value, count.qualifier)


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [
        ("45 Customs officers and 12 police officers attended.", "at_least"),
        ("45 Customs officers, 12 police officers attended.", "at_least"),
        ("45 Customs officers of 12 Members attended.", "exact"),
        ("It gathered 45 officials from Malta and 15 officials from Spain.", "at_least"),
        ("It gathered 45 officials from Malta and 15 from Spain.", "at_least"),
        ("45 officials came from Malta and 15 from Spain.", "at_least"),
        ("It gathered 45 officials from Malta, 15 from Spain and 7 from Italy.", "at_least"),
        ("It gathered 45 officials from Malta, and 15 others spoke.", "exact"),
        ("It gathered 45 delegates and 12 observers.", "exact"),
        ("45 delegates attended in person and another 30 online.", "at_least"),
        ("45 delegates attended in person, and 30 more online.", "at_least"),
        ("It drew 45-odd participants.", "about"),
        ("Fewer than 46 participants came.", "at_most"),
        ("Not even 46 participants came.", "at_most"),
        ("Just under 45 participants came.", "about"),
    ],
)
def test_those_beside_whom_others_are_counted_were_not_all(words: str, qualifier: str) -> None:
    assert (45, qualifier) == (only(f"{HELD} {words}").counts[0].value, only(f"{HELD} {words}").counts[0].qualifier)


@pytest.mark.parametrize(
    "words",
    [
        "Between 80 and 100 participants",
        "Between 100 and 80 participants",
        "Between eighty and one hundred participants",
        "Between ninety and eighty participants",
        "From 80 to 100 participants",
        "80 to 100 participants",
        "Eighty or ninety participants",
    ],
)
def test_of_two_numbers_the_lower_one_is_the_least(words: str) -> None:
    page = release(f"{HELD} {words} attended.")
    (count,) = extract(page).meetings[0].counts
    assert count.evidence is not None
    assert (80, "at_least", words) == (count.value, count.qualifier, count.evidence.quote(page))


def test_those_who_are_only_expected_are_not_counted() -> None:
    assert () == only(f"{HELD} 200 participants were expected.").counts


def test_what_lies_between_two_groups_is_no_range() -> None:
    (count,) = only(f"{HELD} A plan was agreed on work between 3 donors and 27 participants.").counts
    assert (27, "exact") == (count.value, count.qualifier)


# --- title ---


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Select Page\n\nCustoms meet", "Customs meet"),
        ("Home / News / Amber\nCustoms meet", "Customs meet"),
        ("By A. Doe\nCustoms meet", "Customs meet"),
        ("Amber logo\nMember Login\nUser Name\nCustoms meet", "Customs meet"),
        ("Aller au contenu\nES / EN\nCustoms meet", "Customs meet"),
        ("admin's picture\nCustoms meet", "Customs meet"),
        ("Start date: 5 March 2018\nEnd date: 6 March 2018\nLocation: Riga\nCustoms meet", "Customs meet"),
        ("Riga, 5-6 March 2018", None),
        ("Home sweet home of Customs", "Home sweet home of Customs"),
        ("PRESS RELEASE\nCustoms meet", "Customs meet"),
        ("News & Events\nLatest News\nMedia\nCustoms meet", "Customs meet"),
        ("Toggle navigation\nYou are here: Home\nBack to news\nContact us\nCustoms meet", "Customs meet"),
        ("World Customs Organization\nHome > News > Amber\nCustoms meet", "Customs meet"),
        ("Back to basics", "Back to basics"),
        ("FOR IMMEDIATE RELEASE\nCustoms meet", "Customs meet"),
        ("From: office@example.org\nCustoms meet", "Customs meet"),
        ("MINUTES\nCustoms meet", "Customs meet"),
        ("Minutes of the Forum", "Minutes of the Forum"),
    ],
)
def test_what_stands_on_every_page_of_a_site_is_no_title(above: str, title: str | None) -> None:
    assert title == extract(f"{above}\n\n12 March 2018\n\n{HELD}\n").source.title


def test_a_title_may_stand_below_a_day_that_has_only_a_site_s_words_above_it() -> None:
    assert "Customs meet in Riga" == extract(f"News\n20 May 2021\nCustoms meet in Riga\n\n{HELD}\n").source.title


def test_a_page_may_be_no_more_than_a_title() -> None:
    (meeting,) = extract("4th Amber Meeting in Riga on 5-6 March 2018").meetings
    assert ((4,), "2018-03-05/2018-03-06", "Riga") == (
        meeting.numbers,
        str(meeting.dates),
        meeting.place and meeting.place.city,
    )


@pytest.mark.parametrize(
    ("lines", "meetings"),
    [
        ("Remarks\nWCO Conference on Amber\nThey met until late.", []),
        ("Remarks\nHeard at the WCO Conference on Amber.\nRiga (Latvia), 5-6 March 2018", ["WCO Conference on Amber"]),
        ("Remarks\nThe WCO Conference on Amber. Riga, 5-6 March 2018", ["WCO Conference on Amber"]),
    ],
)
def test_a_line_above_a_place_and_days_is_a_title_too(lines: str, meetings: list[str]) -> None:
    assert meetings == [meeting.name for meeting in extract(f"{lines}\n\nMany spoke, and all was well.\n").meetings]


@pytest.mark.parametrize(
    ("words", "field", "quote"),
    [
        ("A Regional Workshop on Southern African Fees was held in Riga.", "region", "Southern African"),
        ("It met in Riga, Latvia. Malta (Spain) joined the workshop online.", "mode", "joined the workshop online"),
        ("The 3rd Amber Meeting was held on 5-6 March 2018, online.", "mode", "online"),
    ],
)
def test_evidence_is_of_whole_words(words: str, field: str, quote: str) -> None:
    page = release(words)
    evidence = extract(page).meetings[0].why(field)
    assert evidence is not None
    assert quote == evidence.quote(page)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("The workshop in Riga on 6 June 2017 ended with a dinner.", "2017-06-06"),
        ("The workshop in Riga ended on 6 June 2017 with a dinner.", "None"),
        ("Malta and Spain met in Riga on 6 June 2017, and concluded an arrangement.", "2017-06-06"),
        ("On 6 June 2017 the Amber Committee met in Riga and then completed its review.", "2017-06-06"),
        ("The 3rd Amber Forum opened in Riga on 6 June 2017, and ended with a dinner.", "None"),
        ("At its meeting in Riga on 6 June 2017, the Amber Committee concluded that fees were high.", "2017-06-06"),
        ("At the workshop in Riga on 6 June 2017, Malta announced that it would join.", "2017-06-06"),
        ("At the close of the workshop in Riga on 6 June 2017, Malta announced that it would join.", "None"),
        ("Malta and Spain, who last met in Oslo on 3 March 2017, met in Riga on 6 June 2017.", "2017-06-06"),
    ],
)
def test_what_people_did_at_a_meeting_leaves_its_day_alone(words: str, dates: str) -> None:
    assert dates == str(only(words).dates)


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("The seminar was held at the port of Rotterdam", "Rotterdam"),
        ("Goods were shown at the seminar that were seized at the port of Rotterdam", None),
        ("The Port of Antwerp hosted the seminar", "Antwerp"),
        ("Latvia received a delegation from Malta in Riga", "Riga"),
        ("Latvia welcomed an Italian delegation to Riga for talks", "Riga"),
        ("The Integrity Sub-Committee met in the Council Room of WCO Headquarters", "Brussels"),
        ("The 3rd Amber Forum was held in Antigua, Antigua and Barbuda,", "Antigua"),
        ("The seminar was held at Novotel Antananarivo", "Antananarivo"),
        ("The seminar was held at Hotel Novotel Riga", "Riga"),
        ("The seminar was held for the staff of Hilton Riga", None),
        ("The WCO held a seminar on amber with all its experts. It was a hybrid event in Skopje", "Skopje"),
    ],
)
def test_ports_houses_and_where_people_were_received_are_places(words: str, city: str | None) -> None:
    place = only(f"{words} on 6 June 2017.").place
    assert city == (place and place.city)


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("30 participants were trained in 2 groups.", [30]),
        ("30 participants were trained in 3 courses.", []),
    ],
)
def test_how_many_were_trained_in_several_courses_did_not_come_to_one(words: str, values: list[int]) -> None:
    assert values == [count.value for count in only(f"A workshop was held in Riga on 5 May 2018. {words}").counts]


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("The workshop was held in Riga on 2 April 2019, before the conference (3-5 April 2019).", "2019-04-02"),
        ("The course ended on 6 December 2019 in Riga. It began on 2 December.", "2019-12-02/2019-12-06"),
        ("Opened in Riga on 2 April, the 3rd Amber Forum closed its doors on Friday 5 April 2019.",
            "2019-04-02/2019-04-05"),
        ("The 3rd Amber Forum, opened on 2 April 2019 in Riga, closed on 5 April 2019.", "2019-04-02/2019-04-05"),
        ("The 3rd Amber Forum is due. Opened on 2 April 2019, the call for it was closed on 5 April 2019.", "None"),
        ("Signed in Riga on 2 April, the plan of the Amber Forum was closed on 5 April 2019.", "None"),
        ("In March 2018 Malta hosted a workshop. The workshop, which took place from 4 to 6 March, was long.",
            "2018-03-04/2018-03-06"),
    ],
)  # fmt: skip
def test_what_was_before_another_or_ended_first_has_its_own_days(words: str, dates: str) -> None:
    assert dates == str(only(words).dates)


@pytest.mark.parametrize(
    "words",
    ["The workshop brought 16 trainees to Riga", "During his visit to Riga the Head of Malta met the Head of Latvia"],
)
def test_where_people_were_brought_is_where_it_was(words: str) -> None:
    place = only(f"{words} on 5 May 2018.").place
    assert "Riga" == (place and place.city)


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("All 24 Members of the region were invited, and 19 attended.", [19]),
        ("It attracted more than 300 viewers.", [300]),
        ("It had 25 graduates, who took part.", [25]),
    ],
)
def test_how_many_came_is_told_in_many_ways(words: str, values: list[int]) -> None:
    assert values == [count.value for count in only(f"A webinar was held on 5 May 2018. {words}").counts]


def test_officers_received_from_a_country_were_received_in_a_city() -> None:
    words = "Latvia received a study group of twelve officers from Malta in Riga on 5 May 2018 to discuss fees."
    place = only(words, title="Visit of Malta").place
    assert "Riga" == (place and place.city)


@pytest.mark.parametrize(
    "words",
    [
        "She recalled that it had met in 2011, when 14 Members had been present.",
        "She recalled that only 14 Members had attended in 2011.",
        "It had been attended by 14 Members in 2011.",
    ],
)
def test_how_many_came_years_ago_is_no_count(words: str) -> None:
    assert () == only(f"The meeting was held in Rome on 5 May 2018. {words}").counts


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("A WCO mission visited Riga from 1 to 5 July 2018.", ("Riga", "LV")),
        ("A WCO team visited Rome from 2 to 6 May 2018. The mission followed on from a workshop held in Oslo.",
            ("Rome", "IT")),
        ("Officials of Malta undertook a study visit to Latvia on 17 May 2018.", (None, "LV")),
    ],
)  # fmt: skip
def test_a_mission_or_a_visit_was_where_it_went(words: str, where: tuple[str | None, str]) -> None:
    place = only(words).place
    assert where == (place and (place.city, place.country))


def test_state_parties_are_countries() -> None:
    (count,) = only("The meeting was held in Rome on 5 May 2018. 38 State Parties attended.").counts
    assert (38, "countries") == (count.value, count.unit)


@pytest.mark.parametrize(
    ("words", "dates", "city"),
    [
        (
            " met in Lima on 2 March 2018 to prepare the Council sessions of 28-30 June 2018 in Oslo",
            "2018-03-02",
            "Lima",
        ),
        (
            " was held in Lima in March 2018 to implement the decisions of the Council of 28-30 June 2017 in Oslo",
            "2018-03",
            "Lima",
        ),
        (" held in Lima in March 2018 followed the mission of 5-7 December 2017 to Oslo", "2018-03", "Lima"),
        (
            " followed the 2nd Meeting, held in Oslo on 1 March 2018. It was held in Lima on 2 March 2018",
            "2018-03-02",
            "Lima",
        ),
        (", which followed the 2nd Meeting held in Oslo, took place in Lima on 2 March 2018", "2018-03-02", "Lima"),
        (
            ", which was to take place in Oslo from 3 to 5 May 2018, was postponed. It took place on 7 July 2018",
            "2018-07-07",
            None,
        ),
        (", which should have been held in Oslo from 6 to 8 May 2018, was cancelled", "None", None),
    ],
)
def test_days_and_city_of_what_it_prepared_followed_or_was_put_off_are_not_its_own(
    words: str, dates: str, city: str | None
) -> None:
    meeting = extract(f"5 April 2018\n\nThe 3rd Meeting of the Amber Committee{words}.").meetings[0]
    assert (dates, city) == (str(meeting.dates), meeting.place and meeting.place.city)


@pytest.mark.parametrize(
    ("days", "dates"),
    [
        ("from the 3rd of July until the 7th, in Riga", "2018-07-03/2018-07-07"),
        ("from July 3rd through the 7th, 2018", "2018-07-03/2018-07-07"),
        ("on 3 July and the 7th Forum came after", "2018-07-03"),
    ],
)
def test_the_last_day_of_several_may_be_told_without_its_month(days: str, dates: str) -> None:
    assert dates == str(only(f"The 3rd Amber Forum was held {days}.", day="9 July 2018").dates)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("was opened on 28 October, and closed on the 31st", "2018-10-28/2018-10-31"),
        ("opened on Tuesday 9 October 2018 in Riga and ended two days later", "2018-10-09/2018-10-11"),
        ("was opened on 28 October, and closed on the 25th", "None"),
        ("was held on 28 October, and closed on the 31st Report", "2018-10-28"),
    ],
)
def test_the_end_of_a_meeting_is_told_from_its_first_day(words: str, dates: str) -> None:
    assert dates == str(only(f"The 3rd Amber Forum {words}.", day="9 November 2018").dates)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("Malta celebrated its 10th anniversary in Sliema on 1 March 2018 with a conference on fees.", "2018-03-01"),
        ("Malta celebrated Amber Day on 1 March 2018 in Sliema. The ceremony was attended by Spain.", "2018-03-01"),
        (
            "Malta celebrated its 10th anniversary in Sliema on 1 March 2018. Spain attended the celebration.",
            "2018-03-01",
        ),
        ("Malta celebrated Amber Day on 1 March 2018 in Sliema. The Amber Forum was held there.", "None"),
        ("Malta signed a plan with Spain on 1 March 2018 in Sliema. The ceremony was attended by OLAF.", "2018-03-01"),
        ("Malta signed a plan with Spain on 1 March 2018. The Amber Forum was held in Riga, Latvia.", "None"),
    ],
)
def test_a_meeting_may_be_held_on_a_day_to_celebrate_it(words: str, dates: str) -> None:
    assert dates == str(extract(words).meetings[0].dates)


@pytest.mark.parametrize("since", ["became independent", "became a Member of the WCO", "had joined the Amber Union"])
def test_the_day_since_which_a_party_is_something_is_not_the_meetings(since: str) -> None:
    words = f"On 7 March 2018 a workshop on fees opened in Riga. Malta, which {since} on 9 July 2017, took part."
    assert "2018-03-07" == str(only(words).dates)


@pytest.mark.parametrize("sat", ["sat in Riga on", "sat at the Amber Hall in Riga on", "sat online on"])
def test_a_body_sits_on_the_days_of_its_meeting(sat: str) -> None:
    words = f"Fees were the subject of the 1st Meeting of the Amber Group. The Group {sat} 7 March 2018."
    assert "2018-03-07" == str(only(words).dates)


@pytest.mark.parametrize(
    ("words", "identity", "dates"),
    [
        ("The Amber Forum was held in Riga, Latvia, in 2018.", "amber-forum-2018", "2018"),
        ("The 3rd Amber Forum was held in Riga in early 2018.", "amber-forum-3", "2018"),
        ("The Amber Forum met in Riga in the first quarter of 2018.", "amber-forum-2018", "2018"),
        ("The 2018 Amber Forum was held in Riga.", "2018-amber-forum", "2018"),
        ("The 2018 Amber Forum was held in Riga from 3 to 5 May.", "2018-amber-forum-2018-05", "2018-05-03/2018-05-05"),
        ("The Amber Forum was held in Riga to discuss what was done in 2018.", "amber-forum", "None"),
        ("The Amber Forum was held in Riga after the flood in 2018.", "amber-forum", "None"),
        ("The Amber Forum was held in Riga. Another had met in 2018.", "amber-forum", "None"),
        ("9 May 2020\n\nThe Amber Forum was held in Riga in 2018.", "amber-forum", "None"),
    ],
)
def test_a_year_is_that_of_the_meeting_where_no_more_is_said(words: str, identity: str, dates: str) -> None:
    """And where the page isn't much later."""
    meeting = extract(words).meetings[0]
    assert (identity, dates) == (meeting.id, str(meeting.dates))


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("He spoke of the outcomes of the Lake Conference which was held in Riga, Latvia, the previous week.", None),
        ("It discussed the outcomes of the Lake Conference held in Riga.", None),
        ("He recalled the Lake Conference, held in Riga, Latvia.", None),
        ("The 7th Session, held in Riga, Latvia, was long.", "Riga"),
        ("The Amber Session, held in Riga, Latvia, was long.", "Riga"),
        ("The Session, which was held in Riga, Latvia, was long.", "Riga"),
        ("The Annual Session, held in Riga, Latvia, was long.", "Riga"),
    ],
)
def test_where_a_meeting_of_another_name_was_held_this_one_was_not(words: str, city: str | None) -> None:
    place = only(f"The 7th Session of the Amber Committee took place from 25 to 27 October 2022. {words}").place
    assert city == (place and place.city)


def test_nor_on_the_days_of_that_one_in_a_city_and_its_country() -> None:
    words = "It agreed to send a plan to the Lake Council Meeting held in Riga, Latvia on 25 October 2016."
    assert only(f"The Amber Committee held its 15th annual meeting in Oslo. {words}").dates is None


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("in a virtual setting. Ms. Roe said that an in-person training would be better than an online one.",
            "virtual"),
        ("virtually. Participants hoped that an in-person training would follow the online one.", "virtual"),
        ("in Oslo. The training was preceded by a two-week online phase, which prepared the in-person training.",
            "in_person"),
        ("in Oslo. Prior to the in-person training, an online phase was held on CLiKC!", "in_person"),
        ("in Oslo. The training was attended in person by 20 delegates and online by 30.", "hybrid"),
    ],
)  # fmt: skip
def test_what_is_wished_for_or_came_before_is_no_way_of_meeting(words: str, mode: str) -> None:
    assert mode == only(f"Malta Customs held a national training on fees {words}").mode


def test_a_meeting_beside_another_has_the_region_that_its_name_says() -> None:
    of = "of the East and Southern Africa region was held in Lusaka"
    words = (
        f"The 22nd Governing Council {of} on 14 and 15 May 2020. The 30th Steering Group {of} from 11 to 13 May 2020."
    )
    assert ["ESA", "ESA"] == [meeting.region for meeting in extract(words).meetings]


@pytest.mark.parametrize(
    ("words", "venue"),
    [
        ("The WCO Training Centre in Riga, Latvia, hosted a workshop on fees.", "WCO Training Centre"),
        ("A workshop on fees was held in Riga. The Amber College of Riga is large.", None),
        ("The workshop on fees was held in Brussels. The workshop on fees, held at WCO Headquarters, was a success.",
            "WCO Headquarters"),
        ("The workshop on fees was held in Oslo. The workshop on fees, held at WCO Headquarters, was a success.", None),
        ("The workshop on fees was held in Brussels. It was prepared at WCO Headquarters.", None),
        ("A workshop on fees was held at the WCO Brussels Headquarters.", "WCO Headquarters"),
        ("A workshop on fees took place in Riga. The Amber Training Centre hosted a workshop on ports in 2012.", None),
        ("The WCO mission to Malta took place in Valletta on 4 January 2016.", None),
    ],
)  # fmt: skip
def test_the_house_may_be_told_of_elsewhere_than_the_city(words: str, venue: str | None) -> None:
    place = only(words).place
    assert venue == (place and place.venue)


def test_the_day_on_which_another_meeting_preceded_one_is_that_one_s() -> None:
    words = "The 24th Amber Conference was preceded, on 11 March 2019, by the 22nd Meeting of Beryl Experts."
    assert [None, "2019-03-11"] == [meeting.dates and str(meeting.dates) for meeting in extract(words).meetings]


def test_a_meeting_of_the_same_kind_by_another_name_may_be_the_page_s_own() -> None:
    words = "The Meeting of Heads of Customs took place from 4 to 5 May 2016. The DG Meeting, held in Riga, was long."
    place = only(words).place
    assert "Riga" == (place and place.city)


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("Entebbe, Uganda\n\nA workshop on fees was held from 5 to 7 March 2018.", "Entebbe"),
        ("Osh, Kyrgyz Republic. A workshop on fees was held from 5 to 7 March 2018.", "Osh"),
        ("Sliema, Malta\n\nA workshop on fees was held in Riga from 5 to 7 March 2018.", "Riga"),
        ("Amber Group, Malta\n\nA workshop on fees was held from 5 to 7 March 2018.", None),
        ("A workshop on fees was held from 5 to 7 March 2018.\n\nEntebbe, Uganda", None),
        ("It drew the attention of traders to Riga. A workshop on fees was held from 5 to 7 March 2018.", None),
        ("On 5 and 6 March 2018 Riga was the place of the 3rd Amber Forum.", "Riga"),
        ("The 3rd Amber Forum drew 200 officers to Riga on 5 March 2018.", "Riga"),
    ],
)
def test_a_line_at_the_head_says_where_and_so_does_to_where_people_were_drawn(words: str, city: str | None) -> None:
    place = only(words).place
    assert city == (place and place.city)
