import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/brand.css';
import '../../components/ui/button.css';
import '../../components/ui/notice.css';
import '../../components/school/school.css';
import { render } from 'preact';
import { App } from './app';

render(<App />, document.body);
