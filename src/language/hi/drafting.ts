import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'hi',
  source: 'the Constitution of India, authoritative text in Hindi (1987)',
  divisions: {
    Part: 'भाग',
    Ch: 'अध्याय',
    Sec: 'धारा',
    Art: 'अनुच्छेद',
    Schedule: 'अनुसूची',
    Appendix: 'परिशिष्ट',
    Title: 'शीर्षक',
  },
  ordinals: 'पहल* दूसर* तीसर* चौथ* पाँचव*|पांचव* छठ* सातव* आठव* नौव* दसव* प्रथम=1 द्वितीय=2 तृतीय=3 चतुर्थ=4 पंचम=5',
  to: 'से|और',
}
