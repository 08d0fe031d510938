export const id = 7999;
export const ids = [7999];
export const modules = {

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 4727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ N),
/* harmony export */   b: () => (/* binding */ b),
/* harmony export */   c: () => (/* binding */ X)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var h=new TextDecoder("utf-8",{fatal:!0});function b(t){if(!(t.byteLength>33554432||t.includes(0)))try{return h.decode(t)}catch{return}}var m=32*1024*1024,y=128,p=["cat-file","--batch","--buffer"];async function X(t){let{directory:o}=t,e=[...new Set(t.blobs)].filter(i=>/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(i)),n=t.sizes??await (0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:o,blobs:e}),r=new Map;for(let i of T(e,n)){let c=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.d)({directory:o,args:p,input:`${i.join(`
`)}
`,maxBytes:m+33554432+i.length*y});for(let[u,s]of M({directory:o,output:c})){let d=b(s);d!==void 0&&r.set(u,d)}}return r}function*T(t,o){let e=[],n=0;for(let r of t){let i=o.get(r);i===void 0||i>33554432||(e.length>0&&n+i>m&&(yield e,e=[],n=0),e.push(r),n+=i)}e.length>0&&(yield e)}function*M(t){let{directory:o,output:e}=t;for(let n=0;n<e.length;){let r=e.indexOf(`
`,n),[i="",c,u]=e.toString("latin1",n,r).split(" ");if(n=r+1,c==="missing")continue;let s=Number(u);if(r===-1||!Number.isInteger(s))throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:o,args:p},"its answer is not understood");c==="blob"&&(yield[i,e.subarray(n,n+s)]),n+=s+1}}function N(t){if(t.length===0)return[];let o=t.length-3;return[`Left out, since the name is not UTF-8: ${[...t.slice(0,3).map(r=>`'${r}'`),...o>0?[`${o} more`]:[]].join(", ")}.`]}


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

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ x),
/* harmony export */   b: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function b(t){let{directory:e,blobs:n,signal:r}=t,i=new Map;if(n.length===0)return i;let c=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:e,args:["cat-file","--batch-check=%(objectname) %(objectsize)"],input:`${n.join(`
`)}
`,signal:r});for(let a of c.toString("latin1").split(`
`)){let[f="",o]=a.split(" ");/^\d+$/.test(o??"")&&i.set(f,Number(o))}return i}function x(t){let e=Buffer.from(t,"latin1");return (0,node_buffer__WEBPACK_IMPORTED_MODULE_2__.isUtf8)(e)?{text:e.toString("utf8"),exact:!0}:{text:t.replace(/[\x80-\xff]/g,r=>`\\${r.charCodeAt(0).toString(8)}`),exact:!1}}


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

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ _),
/* harmony export */   d: () => (/* binding */ O),
/* harmony export */   e: () => (/* binding */ C),
/* harmony export */   f: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l="Run inside one, or pass --repo DIR.",m=[{pattern:/not a git repository/i,message:"is not a git repository.",remedy:l},{pattern:/cannot change to .*: No such file or directory/,message:"does not exist, so it is not a git repository.",remedy:l},{pattern:/cannot change to/,message:"cannot be entered, so it is not a git repository.",remedy:l},{pattern:/dubious ownership/,message:"belongs to another user, so git refuses to read it.",remedy:"If you trust it, run: git config --global --add safe.directory DIRECTORY"},{pattern:/cannot use bare repository/,message:"is a bare repository, which git's setting safe.bareRepository forbids here.",remedy:"Set it to `all`, or pass a repository with a work tree by --repo DIR."}];function f(e,t){let r=m.find(({pattern:n})=>n.test(t.stderr));if(!r)return g(e,T(t.stderr)??`exit code ${t.exitCode}`);let o=/safe\.directory (.+)/.exec(t.stderr)?.[1]??e.directory;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:`'${e.directory}' ${r.message}`,remedy:r.remedy.replace("DIRECTORY",()=>o)})}function y(e){return m.some(({pattern:t})=>t.test(e))}function g({directory:e,args:t},r,o){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"git",message:`'git ${t[0]}' failed in '${e}': ${r}`,cause:o})}function E(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:"The program `git` was not found.",remedy:"Install git (2.36 or newer) and make sure that it is on the PATH.",cause:e})}function T(e){let t=e.split(`
`).filter(r=>r.trim()!=="");return(t.find(r=>/^(fatal|error): /.test(r))??t[0])?.replace(/^(fatal|error): /,"")}var w=64*1024*1024,_=32*1024*1024,I=["PATH","HOME","XDG_CONFIG_HOME","USERPROFILE","SYSTEMROOT","TEMP","TMPDIR"],G=["--no-pager","--literal-pathspecs","-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","-c","core.quotePath=false","-c","log.showSignature=false","-c","diff.suppressBlankEmpty=false","-c","core.attributesFile=/dev/null","-c",`core.bigFileThreshold=${_}`];async function O(e){let t=await C(e);if(t.overflow)throw g(e,`it printed more than ${e.maxBytes??w} bytes`);if(t.exitCode!==0)throw f(e,t);return t.stdout}async function C(e){let{directory:t,args:r,input:o="",maxBytes:n=w,signal:i,env:a=P()}=e;i?.throwIfAborted();let{error:s,stdout:h,stderr:x}=await S(["-C",t,...G,...r],{input:o,options:{env:{...a,...F(e.settings??{})},maxBuffer:n,...i&&{signal:i}}});if(i?.throwIfAborted(),s?.code==="ENOENT")throw E(s);let p=s?.code==="ERR_CHILD_PROCESS_STDIO_MAXBUFFER",u=s?typeof s.code=="number"?s.code:-1:0;if(s&&u===-1&&!p)throw g(e,s.message,s);let d={exitCode:u,overflow:p,stdout:h,stderr:x.toString("utf8")};if(u!==0&&y(d.stderr))throw f(e,d);return d}function S(e,{input:t,options:r}){return new Promise(o=>{let n=(0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)("git",e,{...r,encoding:"buffer"},(i,a,s)=>o({error:i,stdout:a,stderr:s}));n.stdin?.on("error",()=>{}),n.stdin?.end(t)})}function F(e){let t=Object.entries(e).flatMap(([r,o],n)=>[[`GIT_CONFIG_KEY_${n}`,r],[`GIT_CONFIG_VALUE_${n}`,o]]);return{GIT_CONFIG_COUNT:String(t.length/2),...Object.fromEntries(t)}}function P(){let e=I.flatMap(t=>{let r=process.env[t];return r===void 0?[]:[[t,r]]});return{...Object.fromEntries(e),LC_ALL:"C",GIT_NO_REPLACE_OBJECTS:"1",GIT_ATTR_NOSYSTEM:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}async function D({directory:e}){let r=await R(e,["--absolute-git-dir","--is-inside-work-tree","--is-bare-repository","--is-shallow-repository"]),[o,n,i]=r.split(`
`).slice(-3).reverse(),a=r.split(`
`).slice(0,-3).join(`
`);return{directory:i==="true"?await R(e,["--show-toplevel"]):a,gitDirectory:a,bare:n==="true",shallow:o==="true"}}async function R(e,t){return(await O({directory:e,args:["rev-parse",...t]})).toString("utf8").replace(/\n$/,"")}


/***/ }),

/***/ 4134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ O),
/* harmony export */   b: () => (/* binding */ W),
/* harmony export */   c: () => (/* binding */ $),
/* harmony export */   d: () => (/* binding */ A),
/* harmony export */   e: () => (/* binding */ $t)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4727);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8873);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var I={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r",'"':'\\"',"\\":"\\\\"},j=/[\u0000-\u001f\u007f"\\]/g;function P(t){let e=n=>I[n]??`\\${n.charCodeAt(0).toString(8).padStart(3,"0")}`;return`"${t.replaceAll(j,e)}"`}async function p({directory:t}){let e=String.raw`^filter\..*\.(clean|process|required)$`,{stdout:n}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.e)({directory:t,args:["config","-z","--name-only","--get-regexp",e]}),r=n.toString("utf8").split("\0").filter(Boolean);return Object.fromEntries(r.map(s=>[s,s.endsWith(".required")?"false":""]))}async function O(t){let{directory:e,paths:n}=t;if(n.length===0)return[];let r=t.settings??await p({directory:e}),s=["hash-object","--stdin-paths"],o=`${n.map(P).join(`
`)}
`,i=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.d)({directory:e,args:s,input:o,settings:r})).toString("latin1").trim().split(`
`);if(i.length!==n.length)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.b)({directory:e,args:s},`it told ${i.length} ids of ${n.length} files`);return i}var C=512*1024*1024;async function M({directory:t}){let e=new Map;for(let n of await y(t,["ls-files","-z","-t","--stage"])){let[,r,s,o,i]=/^(.) (100|120)\d{3} ([0-9a-f]+) \d\t(.+)$/s.exec(n)??[];i!==void 0&&o!==void 0&&e.set(i,{blob:o,link:s==="120",absent:r==="S"})}return e}async function B(t){let{directory:e,settings:n}=t,s=await y(e,["diff-files","-z","--raw","--no-ext-diff","--no-renames","--ignore-submodules=all"],n);return new Set(s.filter((o,i)=>i%2===1))}async function L({directory:t}){return(await y(t,["ls-files","-z","--others","--exclude-standard"])).filter(n=>!n.endsWith("/"))}async function y(t,e,n={}){return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.d)({directory:t,args:e,settings:n,maxBytes:C})).toString("latin1").split("\0").slice(0,-1)}function z({directory:t}){let e=new Map([[".",!0]]),n=r=>{let s=e.get(r);if(s!==void 0)return s;let o=n((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(r))&&$((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,r))?.isDirectory()===!0;return e.set(r,o),o};return r=>{if(!n((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(r)))return;let s=$((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,r));return s?.isFile()?s:void 0}}function W(t){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.accessSync)(t,node_fs__WEBPACK_IMPORTED_MODULE_6__.constants.R_OK),!0}catch{return!1}}function $(t){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.lstatSync)(t,{throwIfNoEntry:!1})}catch{return}}function A(t){let e;try{e=(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.openSync)(t,node_fs__WEBPACK_IMPORTED_MODULE_6__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_6__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_6__.constants.O_NONBLOCK);let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.fstatSync)(e);return!n.isFile()||n.size>33554432?void 0:(0,_chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(e))}catch{return}finally{e!==void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.closeSync)(e)}}async function G({directory:t}){let e=await p({directory:t}),{found:n,unlisted:r}=await J(t,e),s=n.filter(({stats:a})=>!a),o=await (0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:t,blobs:s.flatMap(({blob:a})=>a??[])}),i=n.filter(({blob:a})=>a===void 0).map(({path:a})=>a),u=await O({directory:t,paths:i,settings:e}),d=new Map(i.map((a,f)=>[a,u[f]]));return{entries:n.map(({path:a,blob:f=d.get(a)??"",stats:h})=>({path:a,blob:f,size:h?.size??o.get(f)??0})).sort(V),absent:new Set(s.map(({path:a})=>a)),notes:(0,_chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_1__.a)(r)}}async function J(t,e){let[n,r,s]=await Promise.all([M({directory:t}),B({directory:t,settings:e}),L({directory:t})]),o=z({directory:t}),i=[],u=[];for(let d of[...n.keys(),...s]){let c=n.get(d),a=c!==void 0&&!r.has(d);if(a&&c.link)continue;let{text:f,exact:h}=(0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.a)(d),l=c?.absent?void 0:o(f);if(!h)u.push(f);else if(c?.absent)i.push({path:f,blob:c.blob,stats:l});else if(l)a?i.push({path:f,blob:c.blob,stats:l}):l.size>_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.c?i.push({path:f,blob:Q(l),stats:l}):W((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,f))&&i.push({path:f,blob:void 0,stats:l});else continue}return{found:i,unlisted:u}}function Q({size:t,mtimeMs:e}){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha1").update(`${t} ${e}`).digest("hex")}function V(t,e){return t.path<e.path?-1:+(t.path>e.path)}async function $t({directory:t}){let{entries:e,absent:n,notes:r}=await G({directory:t}),s=new Map(e.map(o=>[o.path,o]));return{identity:et(e),list:async()=>e,notes:async()=>r,readTexts:async o=>{let i=[...new Set(o)].flatMap(c=>s.get(c)??[]),u=i.filter(({path:c})=>n.has(c)),d=await (0,_chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_1__.c)({directory:t,blobs:u.map(({blob:c})=>c)});return new Map(i.flatMap(({path:c,blob:a})=>{let f=n.has(c)?d.get(a):A((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,c));return f===void 0?[]:[[c,f]]}))},readBlobs:o=>(0,_chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_1__.c)({directory:t,blobs:o})}}function et(t){let e=(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256");for(let{path:n,blob:r}of t)e.update(`${n}\0${r}\0`);return e.digest("hex")}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ g),
/* harmony export */   b: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var e="&#124;";function g(r){let n=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__.a)(r).replace(/\n/g," ");return n.trim()===""?"`(empty)`":n.split("|").map(t=>t.trim()===""?t:s(t)).join(e)}function s(r){let n="`".repeat(o(r)+1),t=/^`|`$|^ .* $/s.test(r)?" ":"";return`${n}${t}${r}${t}${n}`}function o(r){let n=0;for(let[t]of r.matchAll(/`+/g))n=Math.max(n,t.length);return n}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ de)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VLVYGTCQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1347);
/* harmony import */ var _chunk_FVG2IKFR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4134);
/* harmony import */ var _chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8765);
/* harmony import */ var _chunk_SOKMEEIK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7567);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4727);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8873);
/* harmony import */ var _chunk_XRJPXOHR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4616);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1044);
/* harmony import */ var _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2525);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3944);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6224);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3140);
/* harmony import */ var _chunk_KXSJ5JM7_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1394);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6377);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9881);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(409);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3024);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function V(n){let{config:i,source:e,paths:t}=n,r={problems:[],warnings:[],matches:new Map};for(let[s,m]of Object.entries(i.pipelines)){for(let{key:p,path:l}of D(m)){if(t.includes(l))continue;let f=(0,_chunk_SOKMEEIK_js__WEBPACK_IMPORTED_MODULE_4__.a)({text:e.text,path:["pipelines",s,"source",p]}),d=`pipelines.${s}.source.${p} names '${l}', which is not in the repository.`;r.problems.push(...(0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_10__.e)({...e,problems:[{offset:f,message:d}]}))}let a=m.source.files;if(a===void 0)continue;let o=t.filter((0,_chunk_XRJPXOHR_js__WEBPACK_IMPORTED_MODULE_8__.c)(a,`pipelines.${s}.source.files`)).length;r.matches.set(s,o),o===0&&r.warnings.push(`pipelines.${s}.source.files matches no file.`)}return r}function D({source:n}){let{table:i,thread:e}=n;return[...i===void 0?[]:[{key:"table",path:i}],...typeof e=="string"?[{key:"thread",path:e}]:[]]}async function M(n){let{directory:i,tree:e,paths:t}=n,r=await e.readTexts([...t]),s=new Set((await e.list()).map(({path:o})=>o)),a=t.filter(o=>!r.has(o)).flatMap(o=>{let p=U({path:(0,node_path__WEBPACK_IMPORTED_MODULE_31__.join)(i,o),listed:s.has(o)});return p===void 0?[]:[[o,p]]});return{prompts:r,unread:new Map(a)}}function U({path:n,listed:i}){let e=(0,node_fs__WEBPACK_IMPORTED_MODULE_32__.lstatSync)(n,{throwIfNoEntry:!1});if(e)return e.isDirectory()?"is a directory. Name a file in it":e.isSymbolicLink()?"is a symbolic link, which is not followed. Put the file in its place":e.isFile()?i?"is no text. Save it as UTF-8":"is ignored by git or lies outside the repository. Name a file that can be committed":"is no plain file. Put one in its place"}function u(n){let{status:i,file:e,pipelines:t,problems:r,warnings:s}=n;if(i==="missing")return`There is no ${e}: every setting has its default. \`gloss init\` writes one.
`;if(i==="invalid"){let l=r.length===1?"1 problem":`${r.length} problems`;return`${[`${e} has ${l}:`,...(0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_10__.d)(r)].join(`
`)}
`}let m=t.length===1?"1 pipeline":`${t.length} pipelines`,a=t.map(({name:l})=>l).join(", "),o=t.length===0?`${e}: right; no pipelines of its own.`:`${e}: ${m}: ${a}.`,p=Math.max(0,...t.map(({name:l})=>l.length));return[o,...t.map(({name:l,summary:f})=>`  ${l.padEnd(p)}  ${f}`),...s.map(l=>`${e}: warning: ${l}`),""].join(`
`)}function E(n){let{config:i,matches:e}=n;return Object.entries(i.pipelines).map(([t,r])=>({name:t,description:r.description,summary:J(r,e.get(t))}))}function J({source:n,each:i,all:e,publish:t},r){let s=o=>o.map(({name:p,kind:l})=>`${p} (${l})`).join(", "),a=[...[...t.each,...t.all].map(({path:o})=>o),...t.comment===void 0?[]:["a comment"]];return[K(n,r),...i.length===0?[]:[`each: ${s(i)}`],...e.length===0?[]:[`all: ${s(e)}`],a.length===0?"nothing is published":a.join(", ")].join(" \u2192 ")}function K(n,i){switch((0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_13__.f)(n)){case"files":return i===1?"1 file":`${i??0} files`;case"table":return`rows of ${n.table}`;case"prompts":return n.prompts?.length===1?"1 prompt":`${n.prompts?.length??0} prompts`;case"commits":return`at most ${n.commits} commits`;case"thread":return n.thread===!0?"the conversation":`the conversation in ${n.thread}`;default:return"changed files"}}var W={valid:0,missing:0,invalid:2};async function de(n){let{command:i,settings:e,terminal:t}=n,r=e.directory,{directory:s,bare:m}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_31__.resolve)(r,i.repo??".")});if(m)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_27__.a({code:"usage",message:`'${s}' is a bare repository: it has no files to read.`,remedy:"Pass a repository with a work tree by --repo DIR."});let a=await X({directory:s,typedIn:r,file:i.config});return i.json?t.out(`${(0,_chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_3__.a)(a)}
`):a.status==="invalid"?t.stderr.write((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_24__.a)(u(a))):t.out((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_24__.a)(u(a))),W[a.status]}async function X(n){let i={pipelines:[],problems:[],warnings:[]},e;try{e=(0,_chunk_VLVYGTCQ_js__WEBPACK_IMPORTED_MODULE_1__.a)(n)}catch(c){if(!(c instanceof _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_10__.c))throw c;let N=c.problems[0]?.file??"";return{...i,status:"invalid",file:N,problems:c.problems}}let{config:t,file:r,text:s}=e;if(s===void 0)return{...i,status:"missing",file:r};let{directory:m}=n,a=await (0,_chunk_FVG2IKFR_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:m}),o={file:r,text:s},p=await M({directory:m,tree:a,paths:(0,_chunk_SOKMEEIK_js__WEBPACK_IMPORTED_MODULE_4__.c)(t)}),l=(0,_chunk_SOKMEEIK_js__WEBPACK_IMPORTED_MODULE_4__.b)({config:t,...p,source:o}),f=(await a.list()).map(({path:c})=>c),{problems:d,warnings:G,matches:I}=V({config:t,source:o,paths:f}),h=[...d,...l.problems??[]];return h.length>0?{...i,status:"invalid",file:r,problems:h}:{status:"valid",file:r,pipelines:E({config:t,matches:I}),problems:[],warnings:G}}


/***/ }),

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var r="gloss.lock";


/***/ }),

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(n){return JSON.stringify(n,null,2).replaceAll("##[","##\\u005b")}


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v),
/* harmony export */   b: () => (/* binding */ _),
/* harmony export */   c: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2525);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6224);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function v({text:i,path:e}){let t=i.replace(/^\ufeff/,"");return (0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.b)(t).text??"").locateValue(e)}function _(i){let{config:e,...t}=i,s=Object.entries(e.pipelines).flatMap(([n,o])=>["each","all"].flatMap(p=>o[p].flatMap((r,m)=>j({...t,name:n,pipeline:o,part:p,index:m}))));if(s.length>0)return{problems:s};let a=n=>R(n,t.prompts),l=Object.entries(e.pipelines).map(([n,o])=>[n,{...o,each:o.each.map(a),all:o.all.map(a)}]);return{config:{...e,pipelines:Object.fromEntries(l)}}}function q({pipelines:i}){let e=Object.values(i).flatMap(({each:t,all:s})=>[...t,...s]);return[...new Set(e.flatMap(t=>t["prompt-file"]??[]))]}function R(i,e){let{"prompt-file":t,...s}=i;return t===void 0?i:{...s,prompt:e.get(t)}}function j(i){let{prompts:e,unread:t,source:s,name:a,pipeline:l,part:n,index:o}=i,p=l[n][o],r=p?.["prompt-file"];if(!p||r===void 0)return[];let m=["pipelines",a,n,o,"prompt-file"],u=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.d)(p.name,o),f=e.get(r);if(f===void 0){let g=t?.get(r)??"is not there. Commit it, or write the prompt into the configuration",c=`${u}: prompt-file '${r}' ${g}.`,O=s?v({text:s.text,path:m}):0;return (0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.e)({...s??{file:"gloss.yml",text:""},problems:[{offset:O,message:c}]})}let P=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.h)(l),$=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.g)({pipeline:l,part:n,stages:P[n].slice(0,o)}),h=`pipelines.${a}, ${u}`;return f.trim()===""?[{file:r,line:1,column:1,message:`${h}: the prompt must not be empty. Fill it in.`}]:(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.a)({text:f,name:h,path:m,part:n,names:$,stages:P}).map(({message:g,within:c})=>({file:r,line:c?.line??1,column:c?.column??1,message:g}))}


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ A),
/* harmony export */   c: () => (/* binding */ v),
/* harmony export */   d: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var h=/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]|(skip-checks:\s{0,9}true)/gi,a=/[@#/]|www\.|mailto:|xmpp:|gh-/i,p=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|(?<![a-z0-9])(?:www\.|mailto:|xmpp:))/i,m=/[，。、；：！？」』】）〉》”’…]/,x=/@[\w-]|#\d|(?<![a-z0-9])gh-\d/i,T=/^\/[a-z]/i;function u(i){let n=[],t=0;for(let e of i.matchAll(h))g(i.slice(t,e.index),n),r(n,e[1]??e[2]??"",!0),t=e.index+e[0].length;return g(i.slice(t),n),n}function g(i,n){let t=a.test(i)?i.matchAll(/\s+|\S+/g):[[i]];for(let[e]of t)a.test(e)?w(e,n):r(n,e,!1)}function w(i,n){let t=i;for(let e=t.search(p);e!==-1;e=t.search(p)){f(t.slice(0,e),n);let s=t.slice(e).search(m),o=d(s===-1?t.slice(e):t.slice(e,e+s));r(n,o,!0),t=t.slice(e+o.length)}f(t,n)}function f(i,n){for(let[t]of i.matchAll(/[\x21-\x7e]+|[^\x21-\x7e]+/g)){let e=/^[([{<"'*_~]*/.exec(t)?.[0]??"",s=d(t.slice(e.length)),o=x.test(s)||e===""&&T.test(s);r(n,o?e:t,!1),o&&(r(n,s,!0),r(n,t.slice(e.length+s.length),!1))}}function d(i){let n=i.length;for(;n>1&&`.,;:!?)]}>"'*~`.includes(i[n-1]??" ");)n-=1;let t=i.slice(0,n);return t.includes("(")&&!t.includes(")")&&i[n]===")"?`${t})`:t}function r(i,n,t){let e=i.at(-1);n!==""&&(e&&e.live===t?e.text+=n:i.push({text:n,live:t}))}function A(i){return v((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(i).replace(/\s+/g," ").trim())}function v(i){let n=u(i).map(t=>t.live?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(t.text):k(t.text));return S(n)}function S(i){let n=[],t="";for(let e of i)t.endsWith("`")&&e.startsWith("`")&&n.push(" "),n.push(e),t=e||t;return n.join("")}function k(i){return i.replace(/[\\`*_~[\]$]/g,"\\$&").replace(/&(?=[#a-z])/gi,"&amp;").replace(/</g,"&lt;").replace(/\|/g,"&#124;").replace(/^[#>+=-]|^:(?=-)/gm,"\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/gm,"$1\\$2").replace(/(?<=\s)#(?=#*$)/gm,"\\#")}


/***/ }),

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2525);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3944);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function b(e){let n=e.file??_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a,i=e.file===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.directory,_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a):(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(e.typedIn,n),t=p(i,n);if(t===void 0&&e.file!==void 0)throw a(`There is no configuration '${n}'.`,"Name an existing file with --config.");return{config:(0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.g)({text:t,file:n}),file:n,text:t?.replace(/^\ufeff/,""),wantsDocs:y(t??"")}}function p(e,n){let i=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(e,{throwIfNoEntry:!1});if(i){if(!i.isFile())throw a(`The configuration '${n}' is no file, or a symbolic link.`,"Put a file in its place.");return i.size>_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.f?" ".repeat(_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.f+1):(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(e,"utf8")}}function y(e){let n=(0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.replace(/^\ufeff/,"")),i=n.text===void 0?void 0:(0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.a)(n.text).value;return typeof i=="object"&&i!==null&&Object.hasOwn(i,"docs")}function a(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:e,remedy:n})}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var o=".github/gloss.yml";


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ g),
/* harmony export */   b: () => (/* binding */ M),
/* harmony export */   c: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1044);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9446);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6377);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var y=[["test",["*.test.*","*.spec.*","*.e2e.*","*.cy.*","*_test.*","test_*.py","*_spec.rb","*.bats","conftest.py","*Test.java","*Tests.java","*IT.java","*Test.cs","*Tests.cs","*Test.php","*Test.kt","test/","tests/","__tests__/","e2e/","cypress/"]],["fixture",["fixtures/","__fixtures__/","testdata/","__mocks__/","mocks/"]],["type declarations",["*.d.ts","*.d.mts","*.d.cts","*.pyi"]]],T=y.map(([t,e])=>({reason:t,match:(0,_chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_3__.d)({patterns:e,source:"built-in rules"})}));function g(t){let e=(0,_chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_3__.f)(t);if(e!==void 0)return e;for(let{reason:r,match:s}of T){let o=s(t);if(o!==void 0)return`${r} (${o})`}}var b=1024,S=64;function M(t){let{docs:e,ignored:r}=t,s=new Set([_chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_1__.a,...e.index===!1?[]:[e.index],...e.pages.map(({path:n})=>n)]),o=(0,_chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_2__.b)(e.ignore,"docs.ignore");return({path:n,size:c})=>{if(!_(n))return"path is too long";if(n.startsWith(`${e.output}/`))return`below docs.output ('${e.output}')`;if(s.has(n))return"written by Gloss";let u=r(n);if(u!==void 0)return u;if(!o.takenOut(n)){let f=o.matched(n);if(f!==void 0)return`matches docs.ignore pattern '${f}'`;let d=g(n);if(d!==void 0)return d}return c===0?"empty file":c>2097152?`larger than ${2097152/2**20} MiB`:void 0}}function $(t,e){let r=(0,_chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_2__.b)(t,e);return s=>t.length>0&&_(s)&&!r.takenOut(s)&&(r.onlyTakesOut||r.matched(s)!==void 0)}function _(t){return t.length<=b&&t.split("/").length<=S}


/***/ })

};
