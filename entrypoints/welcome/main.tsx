import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/brand.css';
import '../../components/ui/button.css';
import '../../components/ui/field.css';
import '../../components/ui/combobox.css';
import '../../components/ui/notice.css';
import '../../components/popup/popup.css';
import '../../components/welcome/welcome.css';
import '../../components/welcome/journey.css';
import '../../components/school/locked.css';
import { render } from 'preact';
import { App } from './app';

render(<App />, document.body);
