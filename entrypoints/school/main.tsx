import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/brand.css';
import '../../components/ui/button.css';
import '../../components/ui/notice.css';
import '../../components/ui/field.css';
import '../../components/ui/combobox.css';
import '../../components/ui/qr-code.css';
import '../../components/school/school.css';
import '../../components/school/contact.css';
import '../../components/sheet/sheet.css';
import '../../components/welcome/scene.css';
import '../../components/sheet/page.css';
import '../../components/sheet/poster.css';
import '../../components/sheet/session.css';
import { render } from 'preact';
import { App } from './app';

render(<App />, document.body);
