export const id = 4596;
export const ids = [4596];
export const modules = {

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ h),
/* harmony export */   b: () => (/* binding */ l),
/* harmony export */   c: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var i=new Set(`a about all also am an and any are as at be been being but by can code could did do does explain file files find for from
  get given had has have how i if in into is it its just let like may me my no not of on one or our out please repository repo
  say says shall should show so some such tell than that the their them then there these they this those through to too under
  up us use used uses using via was we were what when where which while who whom whose why will with would you your`.split(/\s+/).filter(e=>e!=="")),r=2,a=40;function h(e){return e.replace(new RegExp("(\\p{Ll}|\\d)(\\p{Lu})","gu"),"$1 $2").replace(new RegExp("(\\p{Lu})(?=\\p{Lu}\\p{Ll})","gu"),"$1 ").toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]}function l(e){if(e.length<4)return e;let t=e.replace(/(?:ies|ied)$/,"y").replace(/(?:ings?|ed|ers?|es|s)$/,"").replace(/e$/,"");return t.length<3?e:t}function u(e){let t=h(e).filter(s=>s.length>=r&&!i.has(s)),n=new Map;for(let s of t){let o=l(s);n.size<a&&!n.has(o)&&n.set(o,s)}return n}


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2125);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var x=10;function m(c){let e=[],t=c;for(let r=0;r<x;r+=1){let n=k(t);if(n.found.length===0)break;t=n.text,e.push(...n.found)}return{text:t,found:e.sort((r,n)=>r.line-n.line)}}function k(c){let e=(0,_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__.b)(c),t=e.lines.map(o=>({kind:_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__.a.kind,line:o})),r="",n=0,i=1;for(let{rule:o,start:u,end:a}of (0,_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__.d)(e.text)){let s=e.text.slice(n,u);i+=p(s),t.push({kind:o.kind,line:i}),r+=`${s}[REDACTED:${o.kind}]`,n=a}return{text:n===0?e.text:r+e.text.slice(n),found:t}}function p(c){let e=0;for(let t=c.indexOf(`
`);t!==-1;t=c.indexOf(`
`,t+1))e+=1;return e}


/***/ }),

/***/ 5761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_YQS5LPQO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1797);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4163);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7704);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var C=`id url comments(first: ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.c}, after: $after) {
  nodes { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} }
  pageInfo { hasNextPage endCursor }
}`,f=`query GlossConversation($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${C} } ... on PullRequest { ${C} } }
  }
}`;async function $(e){let{id:o,url:t,comments:n}=await w(e),r={...(0,_chunk_YQS5LPQO_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),readComments:async s=>(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.e)((await w({...e,...s})).comments)};return{id:o,url:t,comments:(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.e)(n),gateway:r}}async function w(e){let{client:o,owner:t,repo:n,number:r,after:s}=e,a=`the conversation ${t}/${n}#${r}`,m=(await o.query({document:f,variables:{owner:t,repo:n,number:r,after:s??null},subject:a,permission:"issues: read"})).repository?.issueOrPullRequest;if(m)return m;throw new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__.a({kind:"missing",message:`GitHub knows no ${a}.`})}


/***/ }),

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 3140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function u(s){let e=i(s.word);if(e.length>c)return;let t=s.choices.map(n=>({choice:n,slips:d(e,i(n))})).sort((n,r)=>n.slips-r.slips)[0];return t&&t.slips<=Math.min(g,Math.floor(e.length/2))?t.choice:void 0}function i(s){return s.toLowerCase().replaceAll(/[-_. ]/g,"")}var g=2,c=40;function d(s,e){let o=Array.from({length:e.length+1},(t,n)=>n);for(let t=1;t<=s.length;t++){let n=[t];for(let r=1;r<=e.length;r++){let l=(o[r-1]??0)+(s[t-1]===e[r-1]?0:1);n.push(Math.min(l,(o[r]??0)+1,(n[r-1]??0)+1))}o=n}return o[e.length]??0}


/***/ }),

/***/ 6377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Q),
/* harmony export */   b: () => (/* binding */ q),
/* harmony export */   c: () => (/* binding */ te),
/* harmony export */   d: () => (/* binding */ ne),
/* harmony export */   e: () => (/* binding */ ve),
/* harmony export */   f: () => (/* binding */ Ke)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var Q=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.c)((We,S)=>{function F(e){return Array.isArray(e)?e:[e]}var E=void 0,h="",m=" ",d="\\",ce=/[.*+?()[\]{}^$|\\/]/,W="\uFEFF",le=/^\/\*{2,}$/,ae=/^\\!/,de=/^\\#/,fe=/\r?\n/g,ue="//",p=47,M=46,f="/",U="node-ignore";typeof Symbol<"u"&&(U=Symbol.for("node-ignore"));var z=U,_=(e,t,s)=>(Object.defineProperty(e,t,{value:s}),s),V=()=>!1,X={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},he="\\]^-[",C=e=>he.indexOf(e)<0?e:d+e,ge="(?!\\/)",_e=(e,t)=>{if(e)return`[^\\/${t}]`;let s=`[${t}]`;return new RegExp(s).test("/")?ge+s:s},Ee=(e,t)=>{let{length:s}=e,n=t+1,r=h,o=e[n];(o==="!"||o==="^")&&(r="^",n++);let l=h,i=h;for(;;){let c=e[n];if(c===E)return null;if(c===d){let a=e[++n];l+=C(a),i=a}else if(c==="-"&&i&&n+1<s&&e[n+1]!=="]"){n++;let a=e[n];a===d&&(a=e[n+=1]),i<=a&&(l+=`-${C(a)}`),i=h}else if(c==="["&&e[n+1]===":"){let a=n+2,u=a;for(;u<s&&e[u]!=="]";)u++;if(u===s)return null;if(u>a&&e[u-1]===":"){let G=e.slice(a,u-1);if(!Object.prototype.hasOwnProperty.call(X,G))return null;l+=X[G],i=h,n=u}else l+=C("["),i="[",n=a-2}else l+=C(c),i=c;if(n++,e[n]==="]")return{end:n,source:_e(r,l)}}},w="[]",k="\0",pe=new RegExp(`${k}(\\d+)${k}`,"g"),$="\uE000",O="\uE001",B=e=>e===k||e===$||e===O,me=e=>{let t=[],s=l=>`${k}${t.push(l)-1}${k}`,{length:n}=e,r=h,o=0;for(;o<n;){let l=e[o];if(l===d){let i=e[o+1];i===f&&o+2===n?r+=s(w):i==="*"||i==="["||i===m?r+=e.slice(o,o+2):r+=s(ce.test(i)?d+i:B(i)?`[${i}]`:i),o+=2}else if(B(l))r+=s(`[${l}]`),o++;else if(l==="["){let i=Ee(e,o);i===null?(r+=s(w),o=n):(r+=s(i.source),o=i.end+1)}else r+=l,o++}return{source:r,sources:t}},L=null,Re=/\/(?!$)/,R="[^\\/]*",ke=[[/(\\+)( ?)/g,(e,t,s)=>s?t.slice(0,t.length-t.length%2)+m:t,d+m],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",f],[/\//g,()=>"\\/",f],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[L,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(Re.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,s)=>t+6<s.length?s.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${O}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+R,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,s)=>s===h?t+$:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>d,d+d],[/\\\\/g,()=>d,d+d],[/\\\[([^\]/]*?)($|\])/g,(e,t,s)=>`\\[${t}${s}`,"["],[L,e=>{let t=e[e.length-1];return!t||t===$||t===O?e:t===f?`${e}$`:`${e}(?=$|\\/$)`}]],Ae=/(^|\\\/)?\uE000$/,b="regex",H="checkRegex",j="_",Ce=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,be=/\uE001$/,xe=()=>"[\\s\\S]",$e=(e,t)=>{let s=h;for(let n=t+1;n<e.length&&!e[n].wildcard;n++)s+=e[n].single;return s},Oe=e=>{if(e.indexOf(R)<0)return e;let t=[],{length:s}=e,n=0;for(;n<s;){let i=e[n];if(e.startsWith(R,n))t.push({wildcard:!0}),n+=R.length;else if(i==="["){let c=n+1;for(e[c]==="^"&&c++,e[c]==="]"&&c++;c<s&&e[c]!=="]";)c+=e[c]===d?2:1;c++,t.push({single:e.slice(n,c)}),n=c}else if(i===d)t.push({single:e.slice(n,n+2)}),n+=2;else if(i==="("){let c=0,a=n;do e[a]===d?a++:e[a]==="("?c++:e[a]===")"&&c--,a++;while(a<s&&c>0);"*+?".indexOf(e[a])>=0&&a++,t.push({boundary:e.slice(n,a)}),n=a}else i==="^"||i==="$"?(t.push({boundary:i}),n++):(t.push({single:i}),n++)}let r=h,o=[],l=()=>{let i;o.forEach((c,a)=>{c.wildcard&&(i=a)}),o.forEach((c,a)=>{if(!c.wildcard){r+=c.single;return}r+=a===i?R:`(?:(?!${$e(o,a)})[^\\/])*`}),o=[]};return t.forEach(i=>{if(i.boundary===void 0){o.push(i);return}l(),r+=i.boundary}),l(),r},K=e=>{le.test(e)&&(e="**");let{source:t,sources:s}=me(e),n=ke.reduce((r,[o,l,i])=>o===L?l(r,e):i!==E&&r.indexOf(i)<0?r:o.test(r)?r.replace(o,l.bind(e)):r,t);return s.length?n.replace(pe,(r,o)=>s[o]):n},Se=(e,t)=>{e[e.length-1]===f&&(t=K(e.slice(0,-1)));let s=t.slice(0,-1),n=t[t.length-1];return n===$?`${s}$`:n===O?s:w},Y=e=>{let t=e.indexOf(f);return t<0||t===e.length-1},Pe=e=>{let t=e.length-1,s=e.lastIndexOf(f,e[t]===f?t-1:t);return s<0?e:e.slice(s+1)},we=e=>{if(e.charCodeAt(0)===p||e.indexOf(ue)>=0){let n=e.split(f).filter(Boolean);return n.pop(),n.length?n.join(f)+f:h}let t=e.length-1,s=e.lastIndexOf(f,e.charCodeAt(t)===p?t-1:t);return s<0?h:e.slice(0,s+1)},A=e=>typeof e=="string",Le=e=>e&&A(e),Ne=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(fe).filter(Boolean),N=class{constructor(t,s,n,r,o,l){this.pattern=t,this.mark=s,this.negative=o,_(this,"body",n),_(this,"ignoreCase",r),_(this,"regexPrefix",l)}get _basenameOnly(){return _(this,"_basenameOnly",Y(this.body))}get regex(){let t=j+b;return this[t]?this[t]:this._make(b,t)}get checkRegex(){let t=j+H;return this[t]?this[t]:this._make(H,t)}_make(t,s){let n=Oe(t===b?this.regexPrefix.replace(Ae,Ce).replace(be,xe):Se(this.body,this.regexPrefix)),r=this.ignoreCase?new RegExp(n,"i"):new RegExp(n);return _(this,s,r)}},De=e=>{let t=0;for(;e[e.length-t-1]===d;)t++;return t%2===1},ye=(e,t)=>{let s=e.length,n;for(;;){for(t&&e[s-1]==="\r"&&s--,n=s;e[n-1]===m;)n--;if(!t||e[n-1]!==`
`)break;s=n-1}if(n===s)return e.slice(0,s);let r=0;for(;e[n-r-1]===d;)r++;return r%2?e.slice(0,n-1)+m:e.slice(0,n)},Ie=(e,t,s,n,r)=>{let o=r&&e[0]===W?e.slice(1):e;if(o[0]==="#")return;let l=!1;o[0]==="!"&&(l=!0,o=o.slice(1));let i=o[o.length-1];if((i===m||n&&(i==="\r"||i===`
`))&&(o=ye(o,n)),!o||De(o))return;o=o.replace(ae,"!").replace(de,"#");let c=K(o);return new N(e,t,o,s,l,c)},D=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,s){if(t&&t[z]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let n=A(t),r=n?t:t.pattern,o=Le(r)&&Ie(r,n?E:t.mark,this._ignoreCase,!this._split,this._stripBOM&&!s);o&&(this._added=!0,this._rules.push(o),Y(o.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=A(t),this._stripBOM=!this._split||t[0]===W,F(this._split?Ne(t):t).forEach(this._add,this),this._added&&(this._literalRules=E),this._added}testLiteral(t){let s=this._literalRules||(this._literalRules=this._rules.filter(({body:i})=>i[i.length-(i[i.length-1]===f?2:1)]==="*")),n=!1,r=!1,o;for(let i=s.length-1;i>=0;i--){let c=s[i];if(c.checkRegex.test(t)){n=!c.negative,r=c.negative,o=c.negative?E:c;break}}let l={ignored:n,unignored:r};return o&&(l.rule=o),l}test(t,s){let n=this._rules,{length:r}=n,o=this._basenameCount*2>=r,l=o?Pe(t):t;for(let i=r-1;i>=0;i--){let c=n[i];if(c[s].test(o&&c._basenameOnly?l:t)){let{negative:a}=c,u={ignored:!a,unignored:a};return a||(u.rule=c),u}}return{ignored:!1,unignored:!1}}},Te=(e,t)=>{throw new t(e)},g=(e,t,s)=>A(e)?e?g.isNotRelative(e)?s(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:s("path must not be empty",TypeError):s(`path must be a string, but got \`${t}\``,TypeError),Z=e=>{let t=e.charCodeAt(0);if(t===p)return!0;if(t!==M)return!1;if(e.length===1)return!0;let s=e.charCodeAt(1);return s===p?!0:s!==M?!1:e.length===2||e.charCodeAt(2)===p};g.isNotRelative=Z;g.convert=e=>e;var x=e=>A(e)&&g.convert(e),y=class{constructor({ignorecase:t=!0,ignoreCase:s=t,allowRelativePaths:n=!1}={}){_(this,z,!0),this._rules=new D(s),this._strictPathCheck=!n,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&this._initCache(),this}addPattern(t){return this.add(t)}_test(t,s,n){return g(n,t,this._strictPathCheck?Te:V),n?this._t(n,s):{ignored:!1,unignored:!1}}checkIgnore(t){let s=x(t);if(!s||s.charCodeAt(s.length-1)!==p)return this._test(t,this._testCache,s);let n=this._t(s,this._testCache);if(n.ignored)return n;let r=this._rules.testLiteral(s);return r.ignored||r.unignored?r:n}_t(t,s){if(t in s)return s[t];let n=we(t),r=n?this._t(n,s):E;return s[t]=r&&r.ignored?r:this._rules.test(t,b)}ignores(t){return this._test(t,this._ignoreCache,x(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return F(t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,x(t))}},I=e=>new y(e),Ge=e=>g(x(e),e,V),J=()=>{let e=s=>/^\\\\\?\\/.test(s)||/["<>|\u0000-\u001F]+/u.test(s)?s:s.replace(/\\/g,"/");g.convert=e;let t=/^[a-z]:\//i;g.isNotRelative=s=>t.test(s)||Z(s)};typeof process<"u"&&process.platform==="win32"&&J();S.exports=I;I.default=I;S.exports.isPathValid=Ge;_(S.exports,Symbol.for("setupWindows"),J)});var se=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.e)(Q(),1);var q=256,ee=4,te=3,T=64;function ne({patterns:e,source:t}){let s=(0,se.default)({ignorecase:!1,allowRelativePaths:!0});for(let n of e){ve({pattern:n,source:t});for(let r of re(n))s.add({pattern:r,mark:n})}return n=>s.test(n).rule?.mark}function ve({pattern:e,source:t}){let s=e.split("{").length-1;if(e.length>q)throw P(e,t,`at most ${q} characters`);if([...e.matchAll(/\*{2,}/g)].length>te)throw P(e,t,`at most ${te} times '**'`);if(s>ee)throw P(e,t,`at most ${ee} brace groups`);if(re(e).length>T)throw P(e,t,`braces that stand for at most ${T} patterns`)}function re(e){let t=[],s=[e];for(let n=s.pop();n!==void 0&&t.length<=T;n=s.pop()){let r=/\{([^{}]*,[^{}]*)\}/.exec(n);if(!r){t.push(n);continue}let o=n.slice(0,r.index),l=n.slice(r.index+r[0].length);for(let i of(r[1]??"").split(","))s.push(`${o}${i}${l}`)}return[...new Set(t)]}function P(e,t,s){let n=e.length>80?`${e.slice(0,80)}\u2026`:e;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:`The pattern '${n}' in '${t}' is not allowed: a pattern has ${s}.`,remedy:"Write it as several shorter patterns."})}var Me=["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb","deno.lock","Cargo.lock","go.sum","go.work.sum","Gemfile.lock","gems.locked","composer.lock","mix.lock","rebar.lock","poetry.lock","uv.lock","pdm.lock","Pipfile.lock","pixi.lock","pylock.toml","conda-lock.yml","pubspec.lock","Podfile.lock","Cartfile.resolved","Package.resolved","packages.lock.json","paket.lock","gradle.lockfile","buildscript-gradle.lockfile",".terraform.lock.hcl","Chart.lock","flake.lock","stack.yaml.lock","cabal.project.freeze","shard.lock","MODULE.bazel.lock"],Xe=["vendor/","vendors/","third_party/","third-party/","thirdparty/","3rdparty/","node_modules/","bower_components/","jspm_packages/",".yarn/","Pods/","Carthage/","Godeps/","site-packages/",".venv/","gradlew","gradlew.bat","mvnw","mvnw.cmd",".pnp.*"],Be=["*.pb.go","*.pb.gw.go","*.pb.cc","*.pb.h","*.pb.swift","*_pb2.py","*_pb2.pyi","*_pb2_grpc.py","*_pb.js","*_pb.d.ts","*_pb.ts","*_pb.rb","*_grpc_pb.js","*.g.dart","*.freezed.dart","*.g.cs","*.g.i.cs","*.Designer.cs","*.designer.cs","*.generated.*","*_generated.*","*.gen.go","*.gen.ts","zz_generated*.go","bindata.go","__generated__/","dist/","*.snap","__snapshots__/","__image_snapshots__/","*.tsbuildinfo","*.nib"],He=["*.min.js","*.min.mjs","*.min.cjs","*.min.css","*.map","*.bundle.js"],je=[[()=>"lockfile",Me],[e=>`vendored (${e})`,Xe],[e=>`generated file (${e})`,Be],[e=>`minified file (${e})`,He]],Fe=je.map(([e,t])=>({describe:e,match:ne({patterns:t,source:"built-in rules"})}));function Ke(e){for(let{describe:t,match:s}of Fe){let n=s(e);if(n!==void 0)return t(n)}}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ E),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ I),
/* harmony export */   d: () => (/* binding */ L)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3786);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2955);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var E=/^[a-z][a-z0-9-]{0,39}$/,d=/(?<!`)<!--[ \t]*gloss:image[ \t]+([a-z][a-z0-9-]{0,39})[ \t]*-->((?:(?!<!--[ \t]*\/?gloss:image)[\s\S])*)<!--[ \t]*\/gloss:image[ \t]*-->/g,f=/^ {0,3}(`{3,}|~{3,})/,h=/^ {0,3}<\/?[a-z]/i,$=300;function x(s){return[...A(s).matchAll(d)].map(e=>{let[t,r="",i=""]=e,n=e.index,o=n+t.indexOf("-->")+3;return{name:r,start:n,end:n+t.length,from:o,to:o+i.length}})}function I(s){let{page:e,place:t,picture:r}=s,{text:i}=e,n=i.lastIndexOf(`
`,t.start-1)+1,o=i.slice(n,t.start),a=(0,_chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_1__.a)({from:e.path,to:r.path}),c=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_3__.a)(r.alt).replaceAll(/\s+/g," ").trim().slice(0,$).toWellFormed(),l=P(i,n)?`<img src="${a}" alt="${b(c)}">`:`![${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_2__.b)(c)}](${a})`;if(o.trim()!=="")return l;let u=/\r\n/.test(i.slice(n,t.end+2))?`\r
`:`
`;return`${u}${o}${l}${u}${o}`}function L({text:s,names:e}){return x(s).filter(({name:t})=>e.has(t)).reduceRight((t,{start:r,end:i})=>{let[n,o]=[t.slice(0,r),t.slice(i)],a=/^[ \t]*(?:\r?\n|$)/.exec(o)?.[0];if(a===void 0||!/(?:^|\n)[ \t]*$/.test(n))return n+o;let c=n.replace(/[ \t]*$/,""),l=o.slice(a.length),u=c===""||/\n[ \t]*\r?\n$/.test(c);return c+(u?l.replace(/^[ \t]*\r?\n/,""):l)},s)}function A(s){let e;return s.split(`
`).map(t=>{let r=f.exec(t)?.[1],i=e!==void 0||r!==void 0;return e===void 0?e=r:r?.startsWith(e)&&t.trim()===r&&(e=void 0),i?" ".repeat(t.length):t}).join(`
`)}function P(s,e){let t=s.slice(0,e).split(`
`).slice(0,-1).reverse(),r=t.findIndex(n=>n.trim()==="");return(r===-1?t:t.slice(0,r)).some(n=>h.test(n))}function b(s){return s.replaceAll(/[^\p{L}\p{N} .,:;-]/gu,e=>`&#${e.codePointAt(0)};`)}


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ T),
/* harmony export */   b: () => (/* binding */ C),
/* harmony export */   c: () => (/* binding */ I),
/* harmony export */   d: () => (/* binding */ E)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var r={wordStart:107,letter:26,lateLetter:55,capital:60,digits:107,digitsAfterSpace:190,space:21,secondSpace:84,furtherSpace:6,newline:79,furtherNewline:53,sign:89,furtherSign:60},S=[[592,105],[2048,55],[4608,90],[7680,260],[11904,165],[55296,135],[57344,205],[65536,210]],[c,f,g,u,a,m,l]=[0,1,2,3,4,5,6],p=Uint8Array.from({length:128},(e,t)=>x(String.fromCharCode(t))),h=.7,T=Math.ceil(100/r.furtherSpace);function C(e){return Math.ceil(E(e)/100)}function I(e){return Math.round(e*h)}function E(e){let t=0,n=a,o=0;for(let s=0;s<e.length;s+=1){let d=e.charCodeAt(s),i=p[d]??l;o=i===n||i===c&&n===f&&o===1?o+1:1,t+=i===l?w(d):b(i,o,n),n=i}return t}function b(e,t,n){switch(e){case c:return t===1?r.wordStart:t<=4?0:t>12?r.lateLetter:r.letter;case f:return t===1?r.wordStart:r.capital;case g:return t%3!==1?0:n===u?r.digitsAfterSpace:r.digits;case u:return t>2?r.furtherSpace:t===1?r.space:r.secondSpace;case a:return t>1?r.furtherNewline:r.newline;default:return t===1?r.sign:r.furtherSign}}function w(e){for(let[t,n]of S)if(e<t)return n;return 0}function x(e){return/[a-z]/.test(e)?c:/[A-Z]/.test(e)?f:/[0-9]/.test(e)?g:/[ \t]/.test(e)?u:/[\r\n]/.test(e)?a:m}


/***/ }),

/***/ 8496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;function o(n){let e=d.exec(n);if(!e)return;let[,r,t="1",i,s="1",u=""]=e;return{oldStart:Number(r),oldLines:Number(t),newStart:Number(i),newLines:Number(s),section:u.replace(/\r$/,"")}}


/***/ }),

/***/ 3786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p),
/* harmony export */   b: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function p({from:t,to:n}){let s=t.split("/").slice(0,-1),i=n.split("/"),e=0;for(;e<s.length&&e<i.length-1&&s[e]===i[e];)e+=1;return[...s.slice(e).map(()=>".."),...i.slice(e).map(d)].join("/")}function d(t){return encodeURIComponent(t.toWellFormed()).replace(/%(?:40|2B|2C|3D)/g,decodeURIComponent).replace(/[()*!'~_]/g,n=>n==="_"?n:`%${n.charCodeAt(0).toString(16).toUpperCase()}`)}function u({from:t,link:n}){if(/^[a-z][a-z0-9+.-]*:|^\/\/|[\\\s\p{Cc}]/iu.test(n))return;let[,s="",i=""]=/^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(n)??[],e=c(s);if(e===void 0||/[\\\p{Cc}]/u.test(e))return;let r=e.startsWith("/")||e===""?[]:t.split("/").slice(0,-1);for(let o of(e===""?t:e).split("/")){if(o===".."&&r.length===0)return;o===".."?r.pop():o!==""&&o!=="."&&r.push(o)}return{path:r.join("/"),fragment:i}}function c(t){try{return decodeURIComponent(t)}catch{return}}


/***/ }),

/***/ 9446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ P),
/* harmony export */   b: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6377);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=1e3;function p(t){let e=t.split(`
`).slice(0,b).flatMap(E);return n=>{let i={};for(let r of e)r.match(n)!==void 0&&Object.assign(i,r.stated);return i}}function E(t){let[e="",...n]=t.trim().split(/\s+/),i={};for(let r of n){let s=/^(-|!)?linguist-(generated|vendored)(?:=(\w+))?$/.exec(r);if(!s)continue;let a=s[1]===void 0&&s[3]!=="false";s[2]==="generated"?i.generated=a:i.vendored=a}if(Object.keys(i).length===0||/^["#!]/.test(e))return[];try{return (0,_chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_1__.e)({pattern:e,source:".gitattributes"}),[{match:(0,_chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_1__.d)({patterns:[e],source:".gitattributes"}),stated:i}]}catch{return[]}}var I=/\.(?:md|mdx|markdown|txt|rst|adoc|asciidoc|tex|org|html?|po|srt|csv|tsv|ipynb)$/i;function l({path:t,patch:e}){let n=N(e).map(L).find(Boolean);if(n)return`generated file (${n})`;if(!I.test(t)&&A(e)>500)return"minified file (very long lines)"}function L(t){return/(?:^|[\s*#/;"'(-])@generated\b(?![.@])/.test(t)?"@generated":/\bcode generated\b.*\bdo not edit\b/i.test(t)?"Code generated \u2026 DO NOT EDIT":void 0}function N(t){let e=t.slice(0,6300).split(`
`,21),n=/^@@ -1(?:,\d+)? \+0,0 @@/.test(e[0]??"");return!n&&!/^@@ -\d+(?:,\d+)? \+1(?:,\d+)? @@/.test(e[0]??"")?[]:e.slice(1).filter(i=>n||!i.startsWith("-")).slice(0,10).map(i=>i.slice(1,300))}function A(t){let e=0;for(let n=t.indexOf(`
`);n!==-1;n=t.indexOf(`
`,n+1))e+=1;return e===0?0:t.length/e}var v=/^@@ [^\n]*\n[-+]Subproject commit [0-9a-f]{40,64}(?:-dirty)?(?:\n|$)/;function P(t){let e=m(t.paths,"paths"),n=m(t.ignore,"ignore"),i=p(t.attributes??"");return r=>{if(e.takenOut(r.path)||!e.onlyTakesOut&&e.matched(r.path)===void 0)return"outside 'paths'";let a=n.takenOut(r.path),o=a?void 0:n.matched(r.path);if(o!==void 0)return`matches ignore pattern '${o}'`;let u=y(r);if(u)return u;let c=i(r.path),f=a?void 0:_(r.path,c);if(f)return f;if(r.patch===void 0)return x(r);if(!(a||c.generated===!1))return l({path:r.path,patch:r.patch})}}function m(t,e){let n=t.filter(s=>s.startsWith("!")).map(s=>s.slice(1)),i=t.filter(s=>!s.startsWith("!")),r=(0,_chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_1__.d)({patterns:n,source:e});return{onlyTakesOut:i.length===0,matched:(0,_chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_1__.d)({patterns:i,source:e}),takenOut:s=>r(s)!==void 0}}function y(t){return t.patch!==void 0&&v.test(t.patch.slice(0,300))?"submodule":t.binary?"binary":void 0}function _(t,e){if(e.generated)return"generated file (.gitattributes)";if(e.vendored)return"vendored (.gitattributes)";let n=(0,_chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_1__.f)(t);if(!(e.generated===!1&&n?.startsWith("generated"))&&!(e.vendored===!1&&n?.startsWith("vendored")))return n}function x(t){if(t.patchMissing)return`patch withheld (${t.patchMissing})`;if(t.additions+t.deletions>0)return"patch withheld";switch(t.status){case"renamed":return"no textual change (renamed)";case"copied":return"no textual change (copied)";case"added":case"removed":return"empty file";default:return"no textual change (mode only)"}}


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ e),
/* harmony export */   b: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function e(r){return`branch ${r.branch} of ${r.owner}/${r.repo}`}var a=`query GlossBranchHead($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid } } }
}`;async function p(r){let{client:n,owner:t,repo:o,branch:i}=r;return(await n.query({document:a,variables:{owner:t,repo:o,ref:`refs/heads/${i}`},subject:e(r),permission:"contents: read"})).repository?.ref?.target?.oid}


/***/ }),

/***/ 226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ o),
/* harmony export */   c: () => (/* binding */ h),
/* harmony export */   d: () => (/* binding */ ue),
/* harmony export */   e: () => (/* binding */ fe),
/* harmony export */   f: () => (/* binding */ O),
/* harmony export */   g: () => (/* binding */ xe),
/* harmony export */   h: () => (/* binding */ L),
/* harmony export */   i: () => (/* binding */ W),
/* harmony export */   j: () => (/* binding */ ee),
/* harmony export */   k: () => (/* binding */ Ae),
/* harmony export */   l: () => (/* binding */ ye),
/* harmony export */   m: () => (/* binding */ Me),
/* harmony export */   n: () => (/* binding */ ne),
/* harmony export */   o: () => (/* binding */ re),
/* harmony export */   p: () => (/* binding */ Re)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1957);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6532);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var D=200,A=["openai","anthropic","google","compatible","offline"];function m(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(D).regex(new RegExp(`^(${A.join("|")}):\\S+$`),`must be 'provider:id', with one of the providers ${A.join(", ")}`)}var y=[[/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,"must have no invisible characters"],[/\\/,"must have '/' between directories, not '\\'"],[/^[/~]|^[a-z]:/iu,"must be relative to the root of the repository, such as 'docs/reference'"],[/(^|\/)\.{1,2}(\/|$)/,"must have no '.' or '..' in it: write it from the root of the repository"],[/\/\/|\/$/,"must have a name between two slashes"]],G=[...y,[/[<>:"|?*]/,'must have none of < > : " | ? * in it, which Windows cannot write'],[/[. ](\/|$)/,"must have no dot or space at the end of a name"],[/(^|\/)(\.git[^/]*|git~\d|node_modules)(\/|$)/i,"must not be in '.git', '.github' or 'node_modules'"],[/^\./,"must not begin with a dot: tools read their settings from such places"]];function c(t){return t!==t.normalize("NFC")?"must be in the composed form of Unicode (NFC)":G.find(([i])=>i.test(t))?.[1]}function _(t){return y.find(([i])=>i.test(t))?.[1]}function v(t){if([...t.matchAll(/\{/g)].length>4)return"must have at most 4 groups in braces. Write several patterns";if(H(t)>64)return"must stand for at most 64 patterns with its braces. Write several patterns";if([...t.matchAll(/\*{2,}/g)].length>3)return"must have at most 3 times '**'. Write several patterns";if(/[\p{Cc}\p{Zl}\p{Zp}]/u.test(t))return"must be one line";if(/^!?\s*$/.test(t))return"must not be empty";if(/^\s|\s$/.test(t))return"must not begin or end with a space";if(t.startsWith("#"))return"must not begin with '#', which begins a comment there. Write '\\#'";if(/^!?\.\//.test(t))return"must not begin with './', which matches nothing. Write it without";if(/(^!?|\/)\.\.(\/|$)/.test(t))return"must have no '..' in it: patterns hold from the root downwards";if(/\\[\p{L}\p{N}_]/u.test(t))return"must have '/' between directories, not '\\'"}function H(t){let i=t,n=1;for(let s=E(i);s;s=E(i))n*=s[0].split(",").length,i=i.replace(s[0],"_");return n}function E(t){return/\{[^{}]*\}/.exec(t)}var K=100;function o(t){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(t).regex(/^[^\r\n]*$/,"must be one line")}function h(){let t=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(256).superRefine(l(v));return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(t).max(K)}function ue(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(500).overwrite(t=>t.replace(/(?<=[^/])\/$/,"")).superRefine(l(c))}function fe(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(500).superRefine(l(t=>c(t)??(/[^/]\.md$/.test(t)?void 0:"must end in '.md'")))}function r(t,i){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(500).superRefine(l(n=>_(n)??(t?.test(n)===!1?i:void 0)))}function l(t){return(i,n)=>{let s=i===""?void 0:t(i);s!==void 0&&n.addIssue({code:"custom",message:s})}}function O(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.number().min(0).max(1e5)}function xe(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.number().min(0).max(1e5)}var q=/^[a-z][a-z0-9_]{0,39}$/,k=2e4,V=3600,Y=10,J=64e3,u=4096,Z=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().regex(q,"must be a word of a-z, 0-9 and '_' that begins with a letter").meta({title:"Name",description:"What later stages and outputs call it: `stages.<name>`.",examples:["outline"]}),T=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(k).meta({title:"Prompt",description:"A Liquid template over `item`, `stages`, `repository` (and `items`, `failures` in `all`): what is asked, or said, or drawn.",examples:[`Write one paragraph about {{ item.path }}:

{{ item.text }}`]}),M={name:Z,prompt:T.optional(),"prompt-file":r().optional().meta({title:"Prompt in a file",description:"A file of the repository that holds the prompt, read from the base like this file.",examples:[".github/gloss/outline.md"]})},p={...M,model:m().optional().meta({title:"Model of the stage",description:"The model, as 'provider:id', where it is not the pipeline's.",examples:["openai:gpt-5-mini"]}),retries:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(0).max(Y).optional().meta({title:"Retries",description:"How often a failed call is tried again before the item is given up; 5 unless told. A refusal is final.",examples:[2]}),timeout:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(1).max(V).optional().meta({title:"Timeout",description:"Seconds that one call of this stage may take.",examples:[300]})},R=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().max(k).optional().meta({title:"Instructions",description:"What holds for every item: tone, form, rules. It is no template.",examples:["Short sentences. British spelling."]}),P=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(16).max(J).optional().meta({title:"Longest answer",description:"Tokens that an answer may have at most; a longer one is a failure.",examples:[2e3]}),a=t=>_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.literal(t).meta({title:"Kind",description:"What the stage does; it decides which other settings the stage takes.",examples:[t]}),f=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("text"),...p,system:R,"max-output-tokens":P}).meta({title:"Text",description:"One model call that answers with text."}),x=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("object"),...p,system:R,"max-output-tokens":P,schema:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.record(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string(),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.unknown()).meta({title:"Schema",description:"JSON Schema of the answer, an object.",examples:[{type:"object",properties:{summary:{type:"string"}},required:["summary"]}]})}).meta({title:"Object",description:"One model call that answers with data of a given form."}),Q=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().regex(/^[1-9]\d{1,3}x[1-9]\d{1,3}$/,{error:"must be 'WIDTHxHEIGHT' in pixels, for example 1024x1024",abort:!0}).refine(t=>t.split("x").every(i=>Number(i)<=u),`must be at most ${u}x${u}`),j=o(60).optional().meta({title:"Service",description:"The job service that makes it, by the name the operator gave it; without one the model makes it. Addresses and keys are never in this file.",examples:["studio"]}),g=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("image"),...p,service:j,size:Q.optional().meta({title:"Size",description:"Pixels, WIDTHxHEIGHT; 1024x1024 unless told.",examples:["1200x630"]}),format:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["png","jpeg","webp"]).optional().meta({title:"Format",description:"The format of the picture; png unless told.",examples:["webp"]}),alt:T.optional().meta({title:"Alternative text",description:"A template for what the picture shows, for those who do not see it; the first words of the prompt unless told.",examples:["The parts of {{ item.key }} and how they meet"]})}).meta({title:"Image",description:"One picture, checked before it is kept."}),N=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("speech"),...p,service:j,voice:o(60).optional().meta({title:"Voice",description:"A voice by the provider's own name for it.",examples:["alloy"]}),format:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["mp3","wav","opus"]).optional().meta({title:"Format",description:"The format of the sound; mp3 unless told.",examples:["wav"]})}).meta({title:"Speech",description:"The prompt, read aloud."}),b=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("transform"),...M,parse:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["text","json"]).optional().meta({title:"Reading",description:"What the rendered text is: 'text', or 'json' to be read into data.",examples:["json"]})}).meta({title:"Transform",description:"A template alone; no model is called."}),I=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.discriminatedUnion("kind",[f,x,g,N,b]),X=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.discriminatedUnion("kind",[f,x,g,b]),L=Object.fromEntries(Object.entries({text:f,object:x,image:g,speech:N,transform:b}).map(([t,{shape:i}])=>[t,Object.keys(i)])),W=Object.keys(L),ee=W.filter(t=>t!=="speech"),$=t=>[...new Set(t.flatMap(i=>L[i]??[]))],Ae=$(W),ye=$(ee);var Me=/^[a-z][a-z0-9-]{0,39}$/,te=10,ie=5,C=5,oe=500,ne=1e4,se=1e3,F=()=>_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(2e4),z=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({files:h().min(1).optional().meta({title:"Files",description:"Files of the repository, as patterns of gitignore syntax: an item each.",examples:[["docs/**/*.md"]]}),"pull-request":h().optional().meta({title:"Changed files",description:"Files that a pull request (or range of commits) changes, as patterns; [] means all. An item each.",examples:[["src/"]]}),thread:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.union([_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.literal(!0),r()]).optional().meta({title:"Thread",description:"With 'true' the conversation on the issue or pull request where it is asked for; with a path an exported conversation in the repository (JSON, or Markdown). Parts of it are the items.",examples:[!0,"discussions/42.json"]}),commits:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(1).max(se).optional().meta({title:"Commits",description:"So many of the newest commits at most, of the range that is asked for: an item each.",examples:[100]}),prompts:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.union([_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(4e3),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.record(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string(),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.unknown())])).min(1).max(oe).optional().meta({title:"Prompts",description:"Texts, or mappings whose keys templates can use: an item each.",examples:[["A lighthouse at dawn","A harbour at night"]]}),table:r(/\.(?:csv|tsv|json|jsonl|ndjson|ya?ml)$/i,"must end in .csv, .tsv, .json, .jsonl, .ndjson, .yml or .yaml").optional().meta({title:"Table",description:"A CSV, TSV, JSON, JSONL or YAML file of the repository: an item for each row.",examples:["data/products.csv"]}),key:o(100).optional().meta({title:"Key",description:"The column (or key of a prompt) that names an item; `id`, `key`, `slug` or `name` unless told, else its number.",examples:["sku"]}),chunk:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(200).max(1e5).optional().meta({title:"Chunks",description:"Longer texts are cut into items of about so many tokens.",examples:[6e3]})}).meta({title:"Source",description:"What the items are: one of files, pull-request, thread, commits, prompts and table."}),w=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({path:o(500).meta({title:"Path",description:"A template. It begins with a directory and ends in an extension, both written out: nothing is written elsewhere.",examples:["docs/products/{{ item.key | slugify }}.md"]}),content:F().optional().meta({title:"Content",description:"A template for the whole file; without one, the file is what its stage made.",examples:[`# {{ item.key }}

{{ stages.text }}
`]}),stage:o(40).optional().meta({title:"Stage",description:"The stage whose outcome is the file, for one without content; the last stage unless told.",examples:["hero"]}),reference:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().regex(_chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_1__.a,"must be a word of a-z, 0-9 and '-' that begins with a letter").optional().meta({title:"Reference",description:"For a picture made from a Markdown page: the page shows it between `<!-- gloss:image NAME -->` and `<!-- /gloss:image -->`, by this name.",examples:["hero"]})}).meta({title:"File",description:"One file for each item, or one of all."}),U=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({each:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(w).max(C).default([]).meta({title:"Files of each item",description:"Files that are written for every item.",examples:[[{path:"docs/products/{{ item.key }}.md"}]]}),all:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(w).max(C).default([]).meta({title:"Files of all items",description:"Files that are written once, from all results.",examples:[[{path:"docs/products/README.md",content:`{% for one in items %}- {{ one.key }}
{% endfor %}`}]]}),comment:F().optional().meta({title:"Comment",description:"A template for the comment on the pull request or issue, and for the terminal.",examples:[`### Notes

{{ stages.overview }}`]})}).meta({title:"Publish",description:"Where the results go: files of each item, files of all, a comment."}),re=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({description:o(200).default("").meta({title:"Description",description:"What the pipeline is for, in one line, for help and lists.",examples:["Product texts from the price list"]}),source:z,each:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(I).max(te).default([]).meta({title:"Stages of each item",description:"What is done to every item, in order; each sees what the earlier ones made.",examples:[[{name:"text",kind:"text",prompt:"Describe {{ item.key }}."}]]}),all:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(X).max(ie).default([]).meta({title:"Stages over all",description:"What is done once, with the results of all items. What is too large for one call is combined in parts.",examples:[[{name:"overview",kind:"text",prompt:`Summarise:
{% for one in items %}{{ one.stages.text }}
{% endfor %}`}]]}),publish:U.prefault({}),approval:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["none","command"]).default("none").meta({title:"Approval",description:"With 'command' files wait until somebody with write permission approved them.",examples:["command"]}),schedule:o(100).optional().meta({title:"Schedule",description:"When it is meant to run, in words or as cron: a hint for people and for `gloss init`; the workflow decides.",examples:["every Monday"]}),model:m().optional().meta({title:"Model",description:"The model, as 'provider:id', where it is not the default.",examples:["openai:gpt-5-mini"]}),"budget-usd":O().optional().meta({title:"Budget",description:"US dollars that one run of it may spend, where that is not the default.",examples:[2]}),"max-items":_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(1).max(ne).default(5e3).meta({title:"Most items",description:"With more items nothing is run, and the error says how many there are.",examples:[200]})}).meta({title:"Pipeline",description:"A pipeline of your own."}),Re={"":Object.keys(re.shape),source:Object.keys(z.shape),publish:Object.keys(U.shape),file:Object.keys(w.shape)};


/***/ }),

/***/ 4596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followCommand: () => (/* reexport safe */ _chunk_SOFZWG5M_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SOFZWG5M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1865);
/* harmony import */ var _chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2392);
/* harmony import */ var _chunk_75TB6MNE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5761);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6784);
/* harmony import */ var _chunk_YQS5LPQO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1797);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8761);
/* harmony import */ var _chunk_4PBBW4H7_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5605);
/* harmony import */ var _chunk_DFSV4FZW_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3037);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7001);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4163);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5900);
/* harmony import */ var _chunk_HDLWGVD7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1322);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6112);
/* harmony import */ var _chunk_MWKVGSMK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5244);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3337);
/* harmony import */ var _chunk_VW64R42W_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(59);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5058);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4488);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8844);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(226);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3140);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1957);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6377);
/* harmony import */ var _chunk_IDEIWMP4_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(9852);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(2283);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(5836);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(7704);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ Y),
/* harmony export */   c: () => (/* binding */ Q),
/* harmony export */   d: () => (/* binding */ _e),
/* harmony export */   e: () => (/* binding */ ye),
/* harmony export */   f: () => (/* binding */ ve),
/* harmony export */   g: () => (/* binding */ p),
/* harmony export */   h: () => (/* binding */ Oe),
/* harmony export */   i: () => (/* binding */ He),
/* harmony export */   j: () => (/* binding */ je),
/* harmony export */   k: () => (/* binding */ oe),
/* harmony export */   l: () => (/* binding */ Ue),
/* harmony export */   m: () => (/* binding */ x),
/* harmony export */   n: () => (/* binding */ Xe),
/* harmony export */   o: () => (/* binding */ Be),
/* harmony export */   p: () => (/* binding */ Ce),
/* harmony export */   q: () => (/* binding */ Fe),
/* harmony export */   r: () => (/* binding */ Ke),
/* harmony export */   s: () => (/* binding */ De),
/* harmony export */   t: () => (/* binding */ We),
/* harmony export */   u: () => (/* binding */ P),
/* harmony export */   v: () => (/* binding */ w),
/* harmony export */   w: () => (/* binding */ tt),
/* harmony export */   x: () => (/* binding */ nt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3337);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5058);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2275);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2125);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3145);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function d(e,t){let n=[...e];if(n.length<=t)return e;let r=Math.floor((t-1)/3),i=n.length-(t-1-r);return`${n.slice(0,r).join("")}\u2026${n.slice(i).join("")}`}function y(e,t){let n=[...e];return n.length<=t?e:`${n.slice(0,t-1).join("").trimEnd()}\u2026`}var O=600,z=8,V=2e4;function Y(e,t={}){let n=t.maxLength??O,r=Math.min(V,n*z+1e3);return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.b)((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_7__.a)(e),i=>{let o=(0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.g)(i,r),f=(0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.e)(o)?(0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.c)((0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.d)(o).children):[q(o)];return J(f,n)})}function q(e){return{type:"text",value:e.replace(/\s+/g," ").trim()}}function J(e,t){let n=v(e);for(let r=t-1;n.length>t;){if(r<=0)return"\u2026".slice(0,t);n=v((0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.a)(e,r)),r=Math.min(r-1,Math.floor(r*t/n.length))}return n}function v(e){return (0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.h)(e).trim()}var G=4e4;function Q(e){return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.b)((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_7__.a)(e),t=>{let n=H((0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.f)(t)),r=(0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.e)(n)?(0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.j)((0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.d)(n).children)):Z(n);return H(r)})}function H(e){return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.a)({body:e,limit:G,notice:"\u2026"})}function Z(e){let t=e.split(/\n\s*\n/);return (0,_chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_2__.j)(t.map(n=>({type:"paragraph",children:[{type:"text",value:n}]})))}var ee=1e3;function _e(e,t){return t.length===0?"":`**${e}**

${t.join(`
`)}`}function ye({title:e,body:t}){return`<details>
<summary>${e}</summary>

${t}

</details>`}function ve(e,t){let n=t(e);return n===void 0||n.length>ee?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_5__.a)(p(e)):(0,_chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_1__.a)({text:p(e),url:n})}function p(e){return d(e,120)}function Oe({additions:e,deletions:t}){return`+${e}\xA0\u2212${t}`}function He(e){return e.filter(t=>t!=="").join(`

`)}var ne=3,re=5,ie=5;function je(e){let t=new Map(e.overview.areas.map(({name:r,summary:i})=>[r,i]));return[...Map.groupBy(e.items,r=>r.area)].map(([r,i])=>({name:r,summary:t.get(r)??ae(i),files:x(i),additions:j(i.map(({item:o})=>o.additions)),deletions:j(i.map(({item:o})=>o.deletions))})).sort((r,i)=>i.additions+i.deletions-(r.additions+r.deletions)||k(r.name,i.name))}function oe(e){let t=e.overview.lookFirst.map(({path:n,reason:r})=>({path:n,text:r}));return U(e,t).slice(0,ne)}function Ue(e){let t=new Set(oe(e).map(({path:n})=>n));return U(e,e.overview.notable).filter(({path:n})=>!t.has(n)).slice(0,re)}function U(e,t){let n=new Set(e.items.map(({item:r})=>r.path));return t.filter(({path:r})=>n.delete(r))}function x(e){return new Set(e.map(({item:t})=>t.path)).size}function Xe({items:e}){return x(e)<=ie}var se={high:2e9,medium:1e9,low:0};function Be(e){let t=({item:n,answer:r})=>se[r.risk]+n.additions+n.deletions;return[...e].sort((n,r)=>t(r)-t(n)||X(n,r))}function Ce(e){return[...e].sort(X)}function Fe({kind:e,risk:t}){return t==="low"?e:`${e}, ${t} risk`}function Ke(e){return e.overview.headline.trim()!==""?"":e.items.length>0?"Summary":e.failures.length>0?"Nothing could be read":"Nothing to read"}function De(e){let{hunksRead:t,hunksTotal:n}=e.coverage;return`Read ${`${w(t)} of ${P(n,"hunk")}`} in ${w(x(e.items))} of ${P(e.files,"file")}.`}function We(e){if(e.model==="offline:extractive")return"Extracted from the diff without a language model (offline:extractive).";let t=e.fallbackReason===void 0?"":` The overview was extracted without it, because the combining call failed: ${y(e.fallbackReason,200)}`;return`Model: ${d(e.model,120)}.${t}`}function P(e,t){return`${w(e)} ${t}${e===1?"":"s"}`}function w(e){return e.toLocaleString("en-US")}function ae(e){return[...Map.groupBy(e,({answer:n})=>n.kind)].sort((n,r)=>r[1].length-n[1].length||k(n[0],r[0])).map(([n,r])=>`${n} (${r.length})`).join(", ")}function X({item:e},{item:t}){return k(e.path,t.path)||e.part-t.part}function k(e,t){return e<t?-1:e>t?1:0}function j(e){return e.reduce((t,n)=>t+n,0)}var B=5,C=4,ce=new Map([_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__.a,..._chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__.c].map(({kind:e,name:t})=>[e,t]));function A(e){let{redacted:t=[],showPlace:n}=e;if(t.length===0)return"";let r=[...new Set(t.map(({kind:s})=>ce.get(s)??s))],i=[...new Set(t.map(({path:s,line:W})=>`${s}:${W}`))],[o,f]=t.length===1?["1 value that looks like a secret","was"]:[`${t.length} values that look like secrets`,"were"],K=F(r.slice(0,C),r.length-C,"kinds"),D=F(i.slice(0,B).map(n),i.length-B,"places");return`${o} (${K}) ${f} not sent to the model: ${D}.`}function F(e,t,n){return`${e.join(", ")}${t>0?` and ${t} more ${t===1?n.slice(0,-1):n}`:""}`}function tt(e){let t=A({redacted:e,showPlace:n=>(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_5__.a)(p(n))});return t===""?"":`\u26A0\uFE0F ${t}`}function nt(e){return A({redacted:e,showPlace:_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_6__.b})}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ht),
/* harmony export */   b: () => (/* binding */ tn),
/* harmony export */   c: () => (/* binding */ N),
/* harmony export */   d: () => (/* binding */ E)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2392);
/* harmony import */ var _chunk_75TB6MNE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5761);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6784);
/* harmony import */ var _chunk_YQS5LPQO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1797);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8761);
/* harmony import */ var _chunk_4PBBW4H7_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5605);
/* harmony import */ var _chunk_DFSV4FZW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3037);
/* harmony import */ var _chunk_HDLWGVD7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1322);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(226);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3140);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6377);
/* harmony import */ var _chunk_IDEIWMP4_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9852);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2283);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7704);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var $e={eyes:[],rocket:["eyes"],confused:["eyes"]},Re=100,T="/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions";async function Z(e){let{content:n}=e,t=await Y(()=>G(e,`POST ${T}`,{content:n}));if(t.outcome!=="done")return t;let{id:o,user:r}=t.value;for(let i of $e[n]){let s=await Y(()=>xe(e,i,r?.id));if(s.outcome==="uncertain")return s}return{outcome:"done",value:{id:o}}}async function xe(e,n,t){let r=(await G(e,`GET ${T}`,{content:n,per_page:Re})).find(({user:i})=>t!==void 0&&i?.id===t);r&&await G(e,`DELETE ${T}/{reaction_id}`,{reaction_id:r.id})}function G(e,n,t){let{client:o,owner:r,repo:i,commentId:s}=e;return o.request({route:n,parameters:{owner:r,repo:i,comment_id:s,...t},subject:`the reactions to comment ${s} in ${r}/${i}`,permission:"issues: write"})}async function Y(e){try{return{outcome:"done",value:await e()}}catch(n){if(!(n instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__.a))throw n;if(n.kind==="uncertain")return{outcome:"uncertain",reason:n.message};if(n.kind==="missing")return{outcome:"missing"};throw n}}var ve={pipeline:"commands"};async function ee(e){let{client:n,owner:t,repo:o,number:r,body:i,onNote:s}=e,{id:a,url:d,comments:c,gateway:m}=await (0,_chunk_75TB6MNE_js__WEBPACK_IMPORTED_MODULE_2__.a)({client:n,owner:t,repo:o,number:r});await (0,_chunk_YQS5LPQO_js__WEBPACK_IMPORTED_MODULE_4__.c)({github:m,pullRequest:{id:a,url:d},comments:c,marker:ve,onNote:s}).publish(i)}async function ne(e){let{client:n,owner:t,repo:o,commentId:r,content:i,onNote:s}=e;if(r!==void 0)try{await Z({client:n,owner:t,repo:o,commentId:r,content:i})}catch(a){if(!(a instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__.a))throw a;s(`No reaction could be given: ${a.message}`)}}var Oe=5e4;function te(e){let{pipeline:n,dryRun:t,end:o}=e,r=`/gloss ${n}`;if(t&&o.text!==void 0)return Ee(r,o.text);if(o.publications.some(({kind:d,action:c})=>d==="comment"&&c!=="skipped"))return;let s=o.publications.find(({kind:d})=>d==="pull-request")?.url;if(s!==void 0)return`\`${r}\`: proposed by ${s}.`;let a=o.error===void 0?void 0:(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_11__.b)(o.error);return`\`${r}\`: ${a??"everything is up to date; there was nothing to write."}`}function Ee(e,n){let t=Math.max(2,...[...n.matchAll(/`+/g)].map(([i])=>i.length)),o="`".repeat(t+1),r=n.slice(0,Oe).trimEnd();return`\`${e} --dry-run\`: nothing was sent, and nothing written.

${o}text
${r}
${o}`}function oe(e,n){return!(e instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a)||e.code==="state"||e.code==="internal"||e.code==="git"?`It failed; the log of ${n} says why.`:(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.b)(e)}var Ne=10*6e4;async function re(e){let{client:n,intent:t,now:o}=e,{owner:r,repo:i,number:s}=t,a={client:n,owner:r,repo:i};if(t.on==="issue"){let u=t.defaultBranch,f=u===void 0?void 0:await (0,_chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_5__.b)({...a,branch:u});return u===void 0||f===void 0?{reason:"The default branch has no commit yet."}:{kind:"branch",branch:u,sha:f,isDefaultBranch:!0}}if(o-Date.parse(t.createdAt)>Ne)return{reason:"The comment came here too late to tell which commits you saw.",hint:"Write it again."};let{headSha:d,isCrossRepository:c,state:m}=await (0,_chunk_DFSV4FZW_js__WEBPACK_IMPORTED_MODULE_7__.b)({...a,number:s});return m!=="OPEN"?{reason:`The pull request is ${m.toLowerCase()}.`}:{kind:"pull-request",number:s,headSha:d,fork:c}}var Te=[{name:"--paths",takes:"patterns",set:(e,n)=>({...e,paths:[...e.paths,...n]})},{name:"--ignore",takes:"patterns",set:(e,n)=>({...e,ignore:[...e.ignore,...n]})},{name:"--dry-run",takes:"nothing",set:e=>({...e,dryRun:!0})},{name:"--all",takes:"nothing",verbs:["docs"],set:e=>({...e,all:!0})},{name:"--model",takes:"model",set:(e,[n])=>n===void 0?e:{...e,model:n}}],R={paths:[],ignore:[],dryRun:!1,all:!1};function x(e,n){return e.looksAt===void 0?[]:Te.filter(({takes:t,verbs:o})=>(o?.includes(e.name)??!0)&&(t!=="model"||n.length>0))}var Ge={run:{description:"A pipeline of this repository's own, by its name in `.github/gloss.yml`.",takes:"pipeline",looksAt:"tree"},estimate:{description:"What a pipeline would read, reuse and send. Nothing is sent and nothing written.",takes:"pipeline",looksAt:"tree"},retry:{description:"A pipeline again: only what failed, or is new, is asked for.",takes:"pipeline",looksAt:"tree"},help:{description:"What can be asked for here."},status:{description:"What is running and what was done here.",door:"app"},cancel:{description:"Stops what is running here. What was answered is kept.",door:"app"},approve:{description:"Publishes what waits here, exactly as it was shown.",takes:"digest"},reject:{description:"Throws away what waits here.",takes:"reason"}},De=new Set(["translate","changelog","diagram","resume","pause"]);function w(e){let n=Object.entries(Ge).map(([r,i])=>({name:r,...i})),o=[...Object.values(_chunk_HDLWGVD7_js__WEBPACK_IMPORTED_MODULE_8__.o).map(({name:r,description:i,looksAt:s,asks:a})=>({name:r,description:i,looksAt:s,...a?{takes:"question"}:{}})),...n];return e===void 0?o:o.filter(r=>r.door===void 0||r.door===e)}function h(e){return w().find(n=>n.name===e)}function ie(e){return De.has(e)&&h(e)===void 0}function se(e){return["### Gloss commands",["| Command | What it does |","| --- | --- |",...w(e.door).map(t=>`| \`/gloss ${t.name}\`${Me(t,e.allowedModels)} | ${t.description} |`)].join(`
`),"A command is the first line of a new comment by somebody with write permission. \u{1F440}: taken, \u{1F680}: done, \u{1F615}: not done, and this comment says why."].join(`

`)}function Me(e,n){if(e.takes==="digest"||e.takes==="reason")return` \`[${e.takes}]\``;let t=e.takes==="question",o={nothing:"",patterns:t?"=GLOB":" GLOB\u2026",model:t?"=ID":" ID"},r=x(e,n).map(({name:s,takes:a})=>` \`[${s}${o[a]}]\``),i=t?" `QUESTION`":"";return[e.takes==="pipeline"?" `NAME`":"",...r,i].join("")}function ae(e){let{line:n,reason:t,hint:o}=e;return[`\u{1F615} ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(n)}`,`${t}${o===void 0?"":` ${o}`}`].join(`

`)}var de={admin:["admin"],write:["write","maintain"],read:["read","triage"]},Ie=/^[\w-]{1,100}(?:\[bot\])?$/;async function ce(e){let{client:n,owner:t,repo:o,login:r,id:i}=e;if(!Ie.test(r))return"none";try{let s=await n.request({route:"GET /repos/{owner}/{repo}/collaborators/{username}/permission",parameters:{owner:t,repo:o,username:r},subject:`the permission of ${r} in ${t}/${o}`,permission:"metadata: read"});return s.user?.id===i?Se(s):"none"}catch(s){if(s instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__.a&&s.kind==="missing")return"none";throw s}}function Se({permission:e,role_name:n}){let t=String(e),o=Object.hasOwn(de,t)?de[t]:void 0;return o?.find(r=>r===n)??o?.[0]??"none"}var Ve=new Set(["write","maintain","admin"]),b=e=>({allowed:!1,reason:e,tell:!1});function me(e){let{actor:n,permission:t}=e,o=D(e);if(o!=="person")return o;if(Ve.has(t))return{allowed:!0};let r=t==="none"?"has no access":`may only ${t}`;return{allowed:!1,reason:`Commands need write permission to this repository; \`${n.login}\` ${r}.`,tell:!0}}function D({actor:e,own:n,allowedBots:t=[],allowedApps:o=[]}){return (0,_chunk_IDEIWMP4_js__WEBPACK_IMPORTED_MODULE_14__.a)({actor:e,own:n})?b("our own comment"):e.appId!==void 0&&!o.includes(e.appId)?b("an App wrote it in the name of somebody"):e.type==="Bot"?t.includes(e.id)?{allowed:!0}:b("a bot that no setting allows"):e.type!=="User"?b("not the account of a person"):e.login.endsWith("[bot]")?b("a bot's name on the account of a person"):"person"}async function ue(e){let n=D(e);if(n!=="person")return n;let{login:t,id:o}=e.actor;return me({...e,permission:await ce({...e,login:t,id:o})})}var M=40;function l(e){let n=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_17__.a)(e.slice(0,M*4)).replaceAll(/\s+/g," ").trim(),t=[...n];return (0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(t.length>M?`${t.slice(0,M).join("")}\u2026`:n)}function le(e){let n=e.map(o=>`\`${o}\``),t=n.pop()??"";return n.length===0?t:`${n.join(", ")} or ${t}`}var fe=30,qe=/^[\p{Dash}\u2500\u30fc]/u;function y(e){let{verb:n,allowedModels:t}=e,o=x(n,t),r=Fe(n,o),i=[];for(let s of e.words){let a=i.at(-1);if(!qe.test(s)){if(a===void 0||!We(a))return{reason:`${l(s)} is one word too many.`,hint:r};a.values.push(s);continue}let d=_e({word:s,flags:o,verb:n,hint:r});if("reason"in d)return d;i.push(d)}return He({found:i,allowedModels:t,hint:r})}function We({flag:e,values:n}){return e.takes==="patterns"||e.takes==="model"&&n.length===0}function _e(e){let{word:n,flags:t,verb:o,hint:r}=e,i=n.indexOf("="),s=i===-1?n:n.slice(0,i),a=t.find(d=>d.name===s);if(a===void 0){if(!s.startsWith("-"))return{reason:`${l(s)} does not begin with two plain hyphens.`,hint:r};let d=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_10__.a)({word:s,choices:t.map(m=>m.name)}),c=d===void 0?"":` Did you mean \`${d}\`?`;return{reason:`\`${o.name}\` takes no flag ${l(s)}.${c}`,hint:r}}return i===-1?{flag:a,values:[]}:a.takes==="nothing"?{reason:`\`${s}\` takes no value.`,hint:r}:{flag:a,values:[n.slice(i+1)]}}function He(e){let{found:n,allowedModels:t,hint:o}=e,r=R;for(let[i,{flag:s,values:a}]of n.entries()){if(n.slice(0,i).some(m=>m.flag===s)&&s.takes!=="patterns")return{reason:`\`${s.name}\` stands twice.`,hint:o};let c=je({flag:s,values:a,allowedModels:t});if(c!==void 0)return{reason:c,hint:o};r=s.set(r,a)}return r.paths.length+r.ignore.length>fe?{reason:`A command has at most ${fe} patterns.`,hint:o}:r}function je(e){let{flag:n,values:t,allowedModels:o}=e;if(n.takes==="nothing")return;let r=n.takes==="model"?"a model":"a pattern";return t.length===0||t.includes("")?`\`${n.name}\` needs ${r}.`:n.takes==="patterns"?t.map(s=>Le(n,s)).find(Boolean):t.every(s=>o.includes(s))?void 0:`That model is not one of those allowed here: ${le(o)}.`}function Le(e,n){try{(0,_chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_13__.e)({pattern:n,source:e.name});return}catch(t){if(!(t instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a))throw t;return`The pattern ${l(n)} is too long or stands for too many; write several shorter ones.`}}function Fe(e,n){if(n.length===0)return`Write \`/gloss ${e.name}\` and nothing behind it.`;let t={nothing:"",patterns:" GLOB\u2026",model:" ID"},o=n.map(({name:r,takes:i})=>`\`${r}${t[i]}\``);return`\`/gloss ${e.name}\` takes ${o.join(", ")}.`}var Be=/^\/gloss[ \t]+(?:(run|estimate|retry)[ \t]+)?(\S+)[ \t]*(.*)$/s,pe=/^--[a-z][\w-]*(?:=\S*)?(?=[ \t]|$)/;function ge(e){let[,n,t="",o=""]=Be.exec(e)??[],r=h(t);if(r?.takes==="question")return{verb:r,text:o,...n===void 0?{}:{before:n}}}function he(e){let{verb:n,before:t,allowedModels:o=[]}=e,{name:r}=n,{flags:i,rest:s}=Qe(e.text.trim()),a=y({words:i,verb:n,allowedModels:o});if("reason"in a)return{kind:"refused",verb:r,...a};let d=(0,_chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_3__.a)(Xe(s));if("problem"in d){let u=s===""?"What is the question?":`The question ${d.problem}.`,f=`Write \`/gloss ${r} QUESTION\`; flags go before it, as in \`--paths=src/**\`.`;return{kind:"refused",verb:r,reason:u,hint:f}}let{question:c}=d,m=t==="estimate"||a.dryRun;return{kind:"command",verb:r,options:{...a,dryRun:m,question:c}}}function Qe(e){let n=[],t=e;for(let o=pe.exec(t);o;o=pe.exec(t))n.push(...Je(o[0])),t=t.slice(o[0].length).trimStart();return{flags:n,rest:t}}function Je(e){try{return (0,_chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)}catch(n){if(n instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a)return[e];throw n}}function Xe(e){return/^"([^"]*)"$|^“([^“”]*)”$/.exec(e)?.slice(1).find(Boolean)??e}var we=2e3,be=300,Ue=/^[0-9a-f]{7,40}$/,v="Write `/gloss help` to see what works here.";function ye(e){let n=(0,_chunk_IDEIWMP4_js__WEBPACK_IMPORTED_MODULE_14__.b)(e.body);if(n===void 0)return{kind:"none"};let t=Ye(n);if(t!==void 0)return{kind:"refused",reason:t,hint:v};let o=ge(n);if(o!==void 0)return he({...o,...e});let r=en(n);if(r===void 0)return{kind:"refused",reason:"A quotation mark is not closed.",hint:"Close it, or put a backslash before it."};let[i="help",...s]=r.slice(1),a=h(i);if(a===void 0)return{kind:"refused",...Ze(i,e.door)};if(a.door!==void 0&&e.door!==void 0&&a.door!==e.door){let c=`\`${i}\` needs the App: a job of the Action does not know of others.`;return{kind:"refused",verb:i,reason:c,hint:v}}if(a.looksAt==="change"&&e.on==="issue")return{kind:"refused",verb:i,...ke(i)};if(a.takes==="pipeline")return Ke({...e,verb:a,words:s});if(a.takes!==void 0)return ze({verb:a,words:s});let d=y({words:s,verb:a,allowedModels:e.allowedModels??[]});return"reason"in d?{kind:"refused",verb:i,...d}:{kind:"command",verb:i,options:d}}function Ke(e){let{verb:n,words:t,on:o,allowedModels:r=[]}=e,[i,...s]=t;if(i===void 0||!_chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_9__.m.test(i)){let m=i===void 0?"Which pipeline?":`${l(i)} is no name of a pipeline.`,u=`Write \`/gloss ${n.name} NAME\`, with a name of \`.github/gloss.yml\`${n.name==="run"?"":" or of a built-in one"}.`;return{kind:"refused",verb:n.name,reason:m,hint:u}}let a=h(i),d=a?.looksAt===void 0||a.takes!==void 0?n:a;if(d.looksAt==="change"&&o==="issue")return{kind:"refused",verb:n.name,...ke(i)};let c=y({words:s,verb:d,allowedModels:r});return"reason"in c?{kind:"refused",verb:n.name,...c}:{kind:"command",verb:i,options:n.name==="estimate"?{...c,dryRun:!0}:c}}function ke(e){return{reason:`\`${e}\` looks at a change, and an issue has none.`,hint:"Write it on a pull request."}}function ze({verb:e,words:n}){let t=n.join(" ").trim(),o={kind:"command",verb:e.name,options:R};if(t==="")return o;if(e.takes==="reason"){if(t.length<=be)return{...o,argument:t};let r=`The reason is too long: at most ${be} characters.`;return{kind:"refused",verb:e.name,reason:r,hint:"Say it in a sentence."}}return Ue.test(t)?{...o,argument:t}:{kind:"refused",verb:e.name,reason:`${l(t)} is no digest.`,hint:`Write \`/gloss ${e.name}\`, or the digest of the preview behind it.`}}function Ye(e){if(e.length>we)return`The command is too long: at most ${we} characters.`;if(/[^\S \t]/.test(e)||(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_17__.a)(e)!==e)return"The command contains control or invisible characters, or unusual spaces."}function Ze(e,n){if(ie(e))return{verb:e,reason:`\`${e}\` does not work here yet.`,hint:v};let t=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_10__.a)({word:e,choices:w(n).map(r=>r.name)}),o=t===void 0?"":` Did you mean \`${t}\`?`;return{reason:`There is no command ${l(e)}.${o}`,hint:v}}function en(e){try{return (0,_chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)}catch(n){if(n instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a)return;throw n}}async function ht(e,n){let t=(0,_chunk_4PBBW4H7_js__WEBPACK_IMPORTED_MODULE_6__.h)(e),o={context:e,intent:n,client:t},{owner:r,repo:i,actor:s,body:a,on:d}=n,c=await ue({client:t,owner:r,repo:i,actor:s,own:{}});if(!c.allowed)return c.tell?await E(o,c):O(`the comment is not followed (${c.reason})`);let m=ye({body:a,on:d,door:"action"});if(m.kind==="none")return O("the comment is no command");if(m.kind==="refused")return await E(o,m);if(m.verb==="help")return await I(o,se({door:"action",allowedModels:[]})),await N(o,"rocket"),O("the command is answered");let{verb:u,options:f,argument:Ce}=m;if(u==="approve"||u==="reject"){let{followDecision:Pe}=await __webpack_require__.e(/* import() */ 4685).then(__webpack_require__.bind(__webpack_require__, 4685));return await Pe(o,{verb:u,argument:Ce})}return await nn(o,u,f)}async function nn(e,n,t){let{context:o,intent:r,client:i}=e,{owner:s,repo:a,actor:d}=r,c=await re({client:i,intent:r,now:Date.now()});if("reason"in c)return await E(e,c);await N(e,"eyes");let m=r.on==="issue"?{issue:r.number}:{},u={...o,place:{owner:s,repo:a},pipeline:n,target:c,actor:d.login,...m,asked:t},f=t.dryRun||o.inputs["dry-run"];return await tn({...e,dryRun:f},n,()=>(0,_chunk_IDEIWMP4_js__WEBPACK_IMPORTED_MODULE_14__.d)(u))}async function tn(e,n,t){let{context:o,dryRun:r=!1}=e;try{let i=await t();if(!("exitCode"in i))return await E(e,i);let{exitCode:s,end:a}=i,d=te({pipeline:n,dryRun:r,end:a});return d!==void 0&&await I(e,d),await N(e,s===0?"rocket":"confused"),s}catch(i){if(!o.signal.aborted){let s=(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_11__.b)(oe(i,"the job"));await Ae(e,{reason:s}).catch(()=>{})}throw i}}async function I({intent:e,client:n},t){let{owner:o,repo:r,number:i}=e;await ee({client:n,owner:o,repo:r,number:i,body:t,onNote:S})}async function N({intent:e,client:n},t){let{owner:o,repo:r,commentId:i}=e;await ne({client:n,owner:o,repo:r,commentId:i,content:t,onNote:S})}async function Ae(e,{reason:n,hint:t}){let o=l(e.intent.body).replaceAll("`","");await I(e,ae({line:o,reason:n,hint:t})),await N(e,"confused")}async function E(e,n){return await Ae(e,n),O("the command is refused, and a comment says why")}function O(e){return S(`Nothing was run: ${e}.`),(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_15__.m)({status:"skipped",publications:[],runId:"",resumed:!1}),0}function S(e){(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_15__.h)(e,{title:"Gloss"})}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ _)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4488);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=4,E=3,S=4,w=.1,A=/(^|\/)readme(\.\w+)?$/i,N=/^[ \t]*(?:(?:export|default|public|private|protected|static|abstract|async|final|pub|override|suspend|inline)[ \t]+)*(?:function|class|def|fn|func|fun|interface|type|struct|enum|trait|module|object|record|const|let|var|val)\*?[ \t]+(?:\([^)\n]{0,200}\)[ \t]*)?([\p{L}_$][\p{L}\p{N}_$]*)/gmu;function _(c){let{question:n,files:r,mentions:o=S}=c,f=[...(0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.c)(n).keys()],p=r.map(({path:t,text:e=""})=>({path:t,names:u(t),symbols:u([...e.matchAll(N)].map(([,s=""])=>s).join(" ")),words:u(e)})),h=f.map(t=>{let e=p.filter(({names:s,words:i})=>s.has(t)||i.has(t)).length;return{stem:t,weight:Math.log(1+r.length/Math.max(1,e))}});return p.map(({path:t,names:e,symbols:s,words:i})=>({path:t,score:h.reduce((g,{stem:a,weight:M})=>g+M*(b*Number(e.has(a))+E*Number(s.has(a))+Math.min(i.get(a)??0,o)),A.test(t)?w:0)})).sort((t,e)=>e.score-t.score||(t.path<e.path?-1:t.path>e.path?1:0))}function u(c){let n=new Map;for(let r of (0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.a)(c)){let o=(0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.b)(r);n.set(o,(n.get(o)??0)+1)}return n}


/***/ }),

/***/ 6784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5900);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var s=1e3;function a(o){let t=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(o).replace(/\s+/g," ").trim();if(!/[\p{L}\p{N}]/u.test(t))return{problem:"is empty"};let{length:r}=[...t];return r<=s?{question:(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__.a)(t).text}:{problem:`has ${r} characters, and at most ${s} are read`}}


/***/ }),

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function f(n){let r=[],e,i;for(let s=0;s<n.length;s+=1){let t=n[s]??"";i!==void 0?t===i?i=void 0:t==="\\"&&i==='"'&&/["\\]/.test(n[s+1]??"")?(s+=1,e=`${e??""}${n[s]}`):e=`${e??""}${t}`:t==="'"||t==='"'?(i=t,e??=""):/\s/.test(t)?(e!==void 0&&r.push(e),e=void 0):t==="\\"&&s+1<n.length?(s+=1,e=`${e??""}${n[s]}`):e=`${e??""}${t}`}if(i!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:`A quotation mark (${i}) is not closed in: ${n}`,remedy:"Close it, or put a backslash before it."});return e===void 0?r:[...r,e]}


/***/ })

};
