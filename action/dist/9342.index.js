export const id = 9342;
export const ids = [9342];
export const modules = {

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDocsOnPullRequest: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ROSJZ7TX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6016);
/* harmony import */ var _chunk_VLXGGWUQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9876);
/* harmony import */ var _chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6788);
/* harmony import */ var _chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7190);
/* harmony import */ var _chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5101);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2762);
/* harmony import */ var _chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9285);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8761);
/* harmony import */ var _chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(405);
/* harmony import */ var _chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6648);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5662);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7735);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8873);
/* harmony import */ var _chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2501);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(335);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7001);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4163);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1103);
/* harmony import */ var _chunk_RJFYXNKH_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2303);
/* harmony import */ var _chunk_IKKDLR3X_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3357);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1266);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(204);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7543);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2993);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6797);
/* harmony import */ var _chunk_ELVR7BDS_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6698);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3557);
/* harmony import */ var _chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(4209);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7239);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5900);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(944);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(4011);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(5526);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(2125);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(8496);
/* harmony import */ var _chunk_XBZ6CB46_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(9790);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(3944);
/* harmony import */ var _chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(5142);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(3140);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(6395);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(3142);
/* harmony import */ var _chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(9863);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(2283);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(5836);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(7704);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_72__ = __webpack_require__(7063);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_73__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_74__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_75__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_76__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_77__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function D(r){let{inputs:l,target:e,serverUrl:c,asked:p}=r;if(e.kind!=="pull-request")throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_74__.a({code:"internal",message:"The event has no pull request."});let f=p===void 0?["comment","summary"]:["comment","summary","files"],o=l.publish??f,{fork:d,headSha:h,number:y}=e,t=(0,_chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_9__.d)(r),b=await (0,_chunk_ROSJZ7TX_js__WEBPACK_IMPORTED_MODULE_1__.c)({...t,...(0,_chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_9__.e)(r),serverUrl:c,number:y,headSha:h,comment:o.includes("comment")&&(0,_chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_10__.c)(r)&&!t.dryRun,write:o.includes("files")&&!d&&!t.dryRun});return await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_7__.o)(r,b)}


/***/ }),

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var p=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function u(e){return`${d(e)}/pull/${e.number}`}function $(e){let{sha:r,path:n,lines:t}=e,s=t!==void 0&&p.test(n)?"?plain=1":"",o=t===void 0?"":`#${a({side:"L",lines:t})}`;return`${d(e)}/blob/${i(r)}/${i(n)}${s}${o}`}function g(e){let{path:r,lines:n,side:t="R"}=e,s=(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(r).digest("hex"),o=n===void 0?"":a({side:t,lines:n});return`${u(e)}/files#diff-${s}${o}`}function f(e){let{ref:r,path:n}=e;return`${d(e)}/raw/${i(r)}/${i(n)}`}function a(e){let{side:r,lines:n}=e,{start:t,end:s=t}=n;return s>t?`${r}${t}-${r}${s}`:`${r}${t}`}function d(e){let{serverUrl:r,owner:n,repo:t}=e;return`${r.replace(/\/+$/,"")}/${i(n)}/${i(t)}`}function i(e){return e.split("/").map(r=>encodeURIComponent(r).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(t){return/^[\w ,.:;’'()/-]*$/.test(t)&&!/:\/\/|www\./i.test(t)?t:(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(t)}


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7735);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var c=1;async function u(d){let{directory:r,base:i,head:o}=d;(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__.b)(i),(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__.b)(o);let n=["merge-base","--end-of-options",i,o],t=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:r,args:n});if(t.exitCode!==c){if(t.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:r,args:n},t);return t.stdout.toString("latin1").trim()}}


/***/ }),

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ G),
/* harmony export */   b: () => (/* binding */ P),
/* harmony export */   c: () => (/* binding */ L),
/* harmony export */   d: () => (/* binding */ Se),
/* harmony export */   e: () => (/* binding */ xe),
/* harmony export */   f: () => (/* binding */ Ee),
/* harmony export */   g: () => (/* binding */ Ne)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5101);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5662);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(335);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6797);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2275);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2955);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7704);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var Y=1e4,V=15e3,_=_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__.a-200,H=20,T=500,A={items:0,done:0,reused:0,failed:0,modelCalls:0,tokens:0};function B(e){let{sticky:t,read:n,onNote:r,everyMs:o=()=>0}=e,d="",f=!1,m=Promise.resolve(),u=setTimeout(c,Y);function c(){m=s().then(()=>{u!==void 0&&(u=setTimeout(c,Math.max(V,o())))})}async function s(){let i=W(n());if(i!==d)try{await t.publish(a=>G(i,a)),d=i}catch(a){f||=!(a instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_7__.a),r(`The progress could not be shown: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.b)(a)}`)}}return{stop:async()=>(clearTimeout(u),u=void 0,await m,d!==""||f)}}function G(e,t){let n=t===void 0?"":U(t);if(n==="")return e;let r=`${e}

${n}`;return r.length<=_?r:(0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_5__.a)({body:r,limit:_,notice:"\u2026"})}var X=/^(?:\s*> \*\*Gloss\*\* [^\n]*(?:\n|$))+\s*/;function U(e){return e.replaceAll(/\r\n?/g,`
`).replace(X,"").trimEnd()}function I(e){return/^.*\r?\n\s*> \*\*Gloss\*\* /.test(e)}function P(e){return e!==void 0&&/^\s*> \*\*Gloss\*\* is reading/.test(e)}function W(e){let{items:t,done:n,reused:r,failed:o,modelCalls:d,tokens:f}=e;if(t===0)return"> **Gloss** is reading the changes \u2026";let m=Math.max(0,t-n-o),u=[`${n} of ${t} items`,r>0?`${r} reused`:"",o>0?`${o} failed`:"",m>0?`${m} waiting`:"",d>0?`${d} model call${d===1?"":"s"}, ${J(f)} tokens`:""];return`> **Gloss** is reading: ${z((n+o)/t)} ${u.filter(Boolean).join(", ")} \u2026`}function z(e){let t=Math.round(Math.min(1,e)*H);return`\`${"\u2588".repeat(t)}${"\u2591".repeat(H-t)}\``}function J(e){return e<1e3?String(e):`${Math.round(e/1e3)}k`}function L(e){let t=[...e],n=t.length<=T?e:`${t.slice(0,T-1).join("")}\u2026`;return`> **Gloss** stopped: ${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_6__.b)(n)}`}var F=10;function M(e){let{github:t,marker:n,headSha:r,isOurs:o,onNote:d}=e,f=e.before.map(({body:s})=>s),m=s=>s!==void 0&&!o(s),u,c=s=>Q({github:t,id:s,ownHead:r,before:f}).catch(i=>d(`The comment may show an older commit: ${i.message}`));return{...t,readComments:async s=>{let i=await t.readComments(s);if(!m(i.headSha))return i;throw u==="create"?await K({github:t,marker:n,ownHead:r,comments:i.comments}):u!==void 0&&await c(u),new _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_4__.a(i.headSha)},createComment:async({body:s,...i})=>{let a=await t.createComment({...i,body:(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__.d)(s,r)});if(u=a.outcome==="uncertain"?"create":void 0,a.outcome!=="done"||!m(a.value.headSha))return a;let{comment:p,latest:w,headSha:h}=a.value,{sticky:v}=(0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__.b)({comments:w,marker:n});throw v!==void 0&&v.id!==p.id&&await j(t,p.id),new _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_4__.a(h)},updateComment:async({id:s,body:i})=>{let a=await t.updateComment({id:s,body:(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__.d)(i,r)});if(u=a.outcome==="uncertain"?s:void 0,a.outcome!=="done"||!m(a.value.headSha))return a;throw await c(s),new _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_4__.a(a.value.headSha)}}}async function j(e,t){for(let n=0;n<F;n+=1)if((await e.deleteComment({id:t})).outcome!=="uncertain")return}async function K(e){let{github:t,marker:n,ownHead:r,comments:o}=e,{duplicates:d}=(0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__.b)({comments:o,marker:n});for(let{id:f,body:m}of d)(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__.e)(m)===r&&await j(t,f)}async function Q(e){let{github:t,id:n}=e,r=[],o;for(let d=0;d<F;d+=1){let f=await t.readEdits({id:n});if(f===void 0)return;o!==void 0&&D(f.edits,o.text)>o.count&&r.push(o.text);let m=Z({...e,...f,restored:r});if(m===void 0||k(m,f.body))return;let{outcome:u}=await t.updateComment({id:n,body:m});o=u==="uncertain"?{text:m,count:D(f.edits,m)}:void 0,u==="done"&&r.push(m)}}function D(e,t){return e.filter(n=>k(n,t)).length}function Z(e){let{headSha:t,ownHead:n,before:r}=e,o=[...e.restored],d=e.edits.filter(c=>{let s=o.findIndex(i=>k(i,c));return s>=0&&o.splice(s,1),s<0}),f=d.filter(c=>t!==void 0&&(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__.e)(c)===t),[m=f[0]]=f.filter(c=>!I(c));if(m!==void 0)return m;let u=d.find(c=>(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__.e)(c)!==n);return u===void 0||r.some(c=>k(c,u))?void 0:u}function k(e,t){return (0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__.g)(e,t)&&(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__.e)(e)===(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__.e)(t)}async function Se(e){let{client:t,address:n,pipeline:r,headSha:o,reason:d,onNote:f}=e,{id:m,url:u,comments:c}=await (0,_chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_3__.b)({client:t,...n}),s={pipeline:r},i=M({github:(0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__.a)({client:t,...n}),marker:s,headSha:o,onNote:f,before:c.comments,isOurs:h=>h===o}),a=(0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__.c)({github:i,pullRequest:{id:m,url:u},comments:c,marker:s,onNote:f}),p=(0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__.b)({...c,marker:s}).sticky?.body,w=p===void 0?void 0:(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__.e)(p);if(!(!P(a.before)||w!==void 0&&w!==o))try{await a.publish(G(L(d),a.before))}catch(h){if(!(h instanceof _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_4__.a))throw h}}var ee=1e4,xe="the pull request has moved on meanwhile.";function Ee(e){let{client:t,address:n,pullRequest:r,marker:o,onNote:d}=e,f=i=>i===r.headSha||i===e.ownSha?.(),m=(0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__.a)({client:t,...n}),u=({comments:i,id:a,url:p})=>(0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__.c)({github:M({github:m,marker:o,isOurs:f,onNote:d,headSha:r.headSha,before:i.comments}),pullRequest:{id:a,url:p},comments:i,marker:o,onNote:d,...e.wait===void 0?{}:{wait:e.wait}}),c=u(r),s=e.readAt??performance.now();return{get before(){return c.before},publish:async i=>{if(performance.now()-s>ee){let a=await (0,_chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_3__.b)({client:t,...n});if(!f(a.headSha))throw new _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_4__.a(a.headSha);c=u(a),s=performance.now()}return c.publish(i)}}}function Ne(e){let{sticky:t,onNote:n,everyMs:r}=e,o={...A},d=t&&B({sticky:t,read:()=>o,onNote:n,...r?{everyMs:r}:{}});return{progress:te(e.progress,o),models:ne(e.models,o),stop:async()=>(await d?.stop()??!1)||P(t?.before)}}function te(e,t){return{planned:n=>{Object.assign(t,{items:n.items,reused:n.reused,done:n.reused}),e.planned(n)},finished:n=>{t.done+=n.items,t.failed+=n.failed,e.finished(n)},stage:e.stage,note:n=>e.note?.(n)}}function ne(e,t){return{...e,onCall:n=>{n.model.startsWith("offline:")||(t.modelCalls+=1,t.tokens+=n.usage.tokensIn+n.usage.tokensOut),e.onCall?.(n)}}}


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ I),
/* harmony export */   b: () => (/* binding */ G)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(335);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1103);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6797);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function w(t){let{client:e,owner:r,repo:n,number:s,headSha:a}=t,o,u=a;return async()=>{let d=await e.requestIfChanged({route:"GET /repos/{owner}/{repo}/git/ref/{+ref}",parameters:{owner:r,repo:n,ref:`pull/${s}/head`},subject:`the head of pull request ${r}/${n}#${s}`,permission:"contents: read",etag:o});return d!==void 0&&(o=d.etag,u=d.data.object.sha),u!==a}}var P=15e3;async function I(t){let{signal:e,onNote:r,onMoved:n,work:s,everyMs:a=P}=t,o=new AbortController,u,d="",S=v(t),c=t.watches===!1,p=setInterval(()=>{c||S().then(i=>{i===void 0||c||o.signal.aborted||(u=new _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__.a(i),o.abort(_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__.g))})},a);p.unref();let f=()=>{c=!0,clearInterval(p)},y=i=>{d=i};try{return await s({signal:AbortSignal.any([e,o.signal]),stop:f,onStart:y})}catch(i){let l=i instanceof _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__.h&&!e.aborted?u??i:i;if(!(l instanceof _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__.a))throw l;return f(),r(l.message),await n?.(),{status:"skipped",publications:[{kind:"comment",action:"skipped",supersededBy:l.headSha}],runId:d,resumed:!1,error:l.message}}finally{f()}}function G(t){let{watch:e,onStart:r,beforePublish:n}=t;return{signal:e.signal,onStart:s=>{e.onStart(s),r?.(s)},beforePublish:async()=>{e.stop(),await n?.()}}}function v(t){let{client:e,address:r,headSha:n}=t,s=w({client:e,...r,headSha:n}),a=!1;return async()=>{if(!a){a=!0;try{if(!await s())return;let o=await (0,_chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_1__.b)({client:e,...r});return o.headSha===n?void 0:o.headSha}catch{return}finally{a=!1}}}}


/***/ }),

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ de),
/* harmony export */   b: () => (/* binding */ ne),
/* harmony export */   c: () => (/* binding */ at),
/* harmony export */   d: () => (/* binding */ le),
/* harmony export */   e: () => (/* binding */ Pe),
/* harmony export */   f: () => (/* binding */ Re),
/* harmony export */   g: () => (/* binding */ Se),
/* harmony export */   h: () => (/* binding */ ke),
/* harmony export */   i: () => (/* binding */ Ee)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VLXGGWUQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);
/* harmony import */ var _chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6788);
/* harmony import */ var _chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7190);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2762);
/* harmony import */ var _chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9285);
/* harmony import */ var _chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(405);
/* harmony import */ var _chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6648);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8873);
/* harmony import */ var _chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2501);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(335);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2993);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6797);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(944);
/* harmony import */ var _chunk_XBZ6CB46_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9790);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3145);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7704);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var me=12,te=40,ee=4e4;function ne({preview:t,expiresAt:e}){let n=t.digest.slice(0,me),o=t.files.length,r=`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`;return[`**${o===1?"1 file waits":`${o} files wait`} for approval.** ${fe(t)}`,`\`/gloss approve ${n}\` commits exactly what is shown here, \`/gloss reject\` throws it away; so does time, on ${r}.`,he(t),ge(t),we(t.diff)].filter(s=>s!=="").join(`

`)}function O(t){let{kind:e,actor:n,reason:o}=t;if(e==="expired")return"Nobody approved the generated pages in time, so nothing was committed. `/gloss docs` asks again.";let r=n===void 0?"":` by ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_15__.a)(n)}`,s=o===void 0?"":` ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_13__.a)(o)}`;return`The generated pages were rejected${r}${s===""?"":`:${s}`}. Nothing was committed.`}var oe="**Nothing waits for approval any more**: what was approved could not be committed. `/gloss docs` makes it anew and asks again.";function re(t){if(t.length===0)return"The approved files are there already.";let e=t.slice(0,te).map(({path:o,reason:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_15__.a)(o)}: ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_13__.a)(r)}`),n=t.length-e.length;return["Nothing was committed, since others changed these files after the preview:","",...e,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function fe({modelCalls:t,tokensIn:e,tokensOut:n}){if(t===0)return"No model was asked.";let o=(e+n).toLocaleString("en-US");return`${t} model call${t===1?"":"s"}, ${o} tokens.`}function he({pictures:t=[]}){let e=t.flatMap(({url:s,alt:d})=>s===void 0?[]:[{url:s,alt:d}]),n=t.length-e.length,r=`${`${n} ${e.length>0?"more ":""}picture${n===1?"":"s"}`} cannot be shown here before somebody approves; the report of the run says what they are.`;return[(0,_chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_11__.a)(e),...n>0?[r]:[]].filter(s=>s!=="").join(`

`)}function ge({files:t}){let e=t.slice(0,te).map(({path:o,action:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_15__.a)(o)}: ${r}`),n=t.length-e.length;return[...e,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function we(t){let e=t.length>ee,n=e?t.slice(0,t.lastIndexOf(`
`,ee)+1):t,o=Math.max(2,...[...n.matchAll(/`+/g)].map(([d])=>d.length)),r="`".repeat(o+1),s=e?`

The rest of the diff does not fit into a comment.`:"";return`<details><summary>The files, as a diff</summary>

${r}diff
${n.trimEnd()}
${r}${s}

</details>`}function se(t,e){let n=e.publications.find(({kind:r,sha:s})=>r==="commit"&&s!==void 0);if(n?.sha!==void 0)return{committed:be(n.sha,e)};if(e.status==="waiting"&&e.preview)return{next:ne({preview:e.preview,expiresAt:e.expiresAt??0})};if(t===void 0)return{};let o=e.report?.leftAlone??[];return{next:t.kind==="approved"?re(o):O(t)}}function be(t,{report:e}){let n=(e?.items??[]).filter(({status:o})=>o==="failed");return{sha:t,modelCalls:e?.totals.modelCalls??0,notWritten:[...n.map(({key:o,error:r})=>({path:o,reason:r??"unknown reason"})),...e?.leftAlone??[]]}}function ie(t,e){return t===void 0?void 0:t.kind==="approved"?{next:oe}:e instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__.a&&e.code==="state"?{end:{status:"skipped",publications:[],runId:"",resumed:!1}}:{next:O(t)}}function ae({stale:t,added:e,orphaned:n,lockRemoved:o,committed:r,next:s}){return r!==void 0||s!==void 0?!1:t.length+e.length+n.length===0&&o!==!0}var ue={kind:"comment",action:"skipped"};function de(t){let{run:e,pullRequest:n,readAt:o,pipeline:r="docs"}=t,{client:s,address:d,number:a,onWarning:u,progress:h,models:p,progressEveryMs:g}=e,{sayStopped:E=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__.b}=e,P,b=!1,l=(0,_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.f)({client:s,pullRequest:n,onNote:u,readAt:o,address:{...d,number:a},marker:{pipeline:r},ownSha:()=>P}),R=async()=>{if(!b)return;let{headSha:m}=n,i={client:s,address:{...d,number:a},pipeline:r,headSha:m};await (0,_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.d)({...i,reason:_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.e,onNote:u}).catch(()=>{})};return{giveWay:R,showProgress:async m=>{let i=(0,_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.g)({sticky:e.comment?l:void 0,progress:h,models:p,onNote:u,everyMs:g});try{return await m({progress:i.progress,models:i.models,beforePublish:i.stop})}catch(f){let c=E(f);throw await i.stop()&&c!==void 0&&await l.publish((0,_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.c)(c),l.before)).catch(()=>{}),f}finally{b=await i.stop()}},publish:async({text:m,ownSha:i,quiet:f})=>{if(P=i,!e.comment||f&&!b&&l.before===void 0)return ue;try{let{kind:c,action:S,url:k}=await l.publish(m);return{kind:c,action:S,url:k}}catch(c){if(!(c instanceof _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_12__.a))throw c;return u(c.message),await R(),{...ue,supersededBy:c.headSha}}}}}async function ce(t){let{client:e,address:n,workspace:o,baseSha:r,headSha:s}=t,d=o===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.f)({directory:o}).catch(()=>{}),a=d&&await ye({...d,baseSha:r,headSha:s});if(a!==void 0)return a;try{return await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_5__.g)({client:e,...n,baseSha:r,headSha:s})??r}catch(u){if(u instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__.a&&u.kind==="missing")return r;throw u}}async function ye(t){let{directory:e,baseSha:n,headSha:o}=t;return[await (0,_chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_7__.a)({directory:e,sha:n}),await (0,_chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_7__.a)({directory:e,sha:o})].includes(!1)?void 0:(0,_chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_3__.a)({directory:e,base:n,head:o})}async function at(t){let{client:e,address:n,number:o,serverUrl:r,headSha:s}=t,d=performance.now(),a=await (0,_chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_10__.b)({client:e,...n,number:o});if(a.headSha!==s&&t.decision===void 0&&t.runId===void 0){let w=(0,_chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_12__.b)(a.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:w}}let u=await (0,_chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_6__.c)(t),h=await u(s),p=await u(a.baseSha),g=await (0,_chunk_XBZ6CB46_js__WEBPACK_IMPORTED_MODULE_14__.a)({tree:p,file:t.config}),E=await u(await ce({...t,...a,headSha:s})),{findStalePages:P}=await Promise.all(/* import() */[__webpack_require__.e(1254), __webpack_require__.e(8281), __webpack_require__.e(5888), __webpack_require__.e(2980)]).then(__webpack_require__.bind(__webpack_require__, 2980)),b=await P({base:E,head:h,rules:p,config:g,paths:t.paths,ignore:t.ignore}),l=de({run:t,pullRequest:a,readAt:d}),{renderStaleComment:R}=await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 307)),m=(w,T)=>R(w,{linkTo:D=>(0,_chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_4__.a)({serverUrl:r,...n,sha:T,path:D})}),i=t.write?await ve({run:t,pullRequest:a,config:g,rules:p,head:h,openTree:u,comment:l}).catch(async w=>{let{decision:T,sayStopped:D=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__.b}=t,x=D(w)===void 0?void 0:ie(T,w);if(x?.end)return x.end;if(x?.next!==void 0){let pe=m({...b,next:x.next},s);await l.publish({text:pe,ownSha:void 0,quiet:!1}).catch(()=>{})}throw w}):qe;if(le(i)!==void 0)return await l.giveWay(),i;if(i.status==="waiting"&&i.preview===void 0)return i;i.status==="waiting"&&(i.expiresAt=(t.now??Date.now)()+g.approval.days*xe);let f={...b,...se(t.decision,i)},c=f.committed?.sha,S=Re({run:t,end:i,text:m(f,c??s)}),k=await l.publish({text:S,ownSha:c,quiet:ae(f)});return Se(i,k)?ke(i):Pe({end:i,publication:k,text:S})}function le({publications:t}){return t.find(({supersededBy:e})=>e!==void 0)?.supersededBy}function Pe(t){let{end:e,publication:n,text:o}=t,r=[...e.publications,n],s=le({publications:r}),d=r.some(({action:a})=>a==="created"||a==="updated");return s===void 0||d?{...e,publications:r,comment:o}:{...e,publications:r,status:"skipped",error:(0,_chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_12__.b)(s)}}function Re(t){let{run:e,end:n,text:o}=t;if(n.status!=="waiting"||n.preview===void 0||e.keptIn===void 0)return o;let{headSha:r,keptIn:s}=e,{runId:d,expiresAt:a=0,preview:u}=n;return`${(0,_chunk_VLXGGWUQ_js__WEBPACK_IMPORTED_MODULE_1__.a)({headSha:r,keptIn:s,runId:d,expiresAt:a,digest:u.digest})}
${o}`}function Se(t,{action:e}){return t.status==="waiting"&&e==="skipped"}function ke({runId:t,resumed:e}){return{status:"skipped",publications:[],runId:t,resumed:e,error:"The pull request moved on before its files could be shown; ask for them again."}}var xe=864e5,qe={status:"complete",publications:[],runId:"",resumed:!1};async function ve(t){let{run:e,pullRequest:n,config:o,rules:r,head:s,openTree:d,comment:a}=t;if(n.isCrossRepository)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__.a({code:"usage",message:"The pull request comes from a fork, where Gloss does not write.",remedy:"Leave `files` out of `publish` for forks; the comment says what is stale."});let u=o.approval.files==="command"||e.mustAsk===!0||e.decision!==void 0;if(u&&e.canAsk!==!0)throw Te();let h=e.decision!==void 0;return await a.showProgress(p=>(0,_chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_9__.a)({...e,address:{...e.address,number:e.number},onNote:e.onWarning,watches:!h&&n.headSha===e.headSha,work:g=>(0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_5__.n)({run:{...e,...p,...(0,_chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_9__.b)({watch:g,onStart:e.onStart,beforePublish:p.beforePublish})},approval:u,config:o,sources:s,outputs:s,rules:r,target:{kind:"branch",branch:n.headName,headSha:e.headSha,isCrossRepository:n.isCrossRepository,onTop:h},openTree:d,sha:e.headSha,name:n.headName,number:e.number,publish:!0})}))}var Ee="Use the action at the root of its repository (not the one in `action/`), or the App, or leave `files` out of `publish`.";function Te(){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__.a({code:"usage",message:"Generated pages have to be approved here (`approval`), and nothing keeps what would wait for that.",remedy:Ee})}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ m),
/* harmony export */   c: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var f=/^<!-- gloss-waits (\w{1,64}) ([0-9a-f]{40}) ([0-9a-f]{40}) (\d{1,15}) (\d{1,20}) -->$/m;function l({runId:t,digest:e,headSha:i,expiresAt:r,keptIn:n}){return`<!-- gloss-waits ${t} ${e} ${i} ${r} ${n} -->`}function m(t){return t.flatMap(({body:e,viewerDidAuthor:i,isMinimized:r})=>{let n=(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)?.pipeline;if(!i||r||n===void 0)return[];let[,s,a,o,g,p]=f.exec(e.split(/\r?\n/)[1]??"")??[];return!s||!a||!o||!g||!p?[]:[{pipeline:n,runId:s,digest:a,headSha:o,expiresAt:Number(g),keptIn:p}]})}function c(t){return`gloss-waiting-${t}`}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(t){return t.slice(0,6).map(({url:e,alt:n})=>`<a href="${e}"><img src="${e}" alt="${r(n)}" width="240"></a>`).join(`
`)}function r(t){return t.replaceAll(/\s+/g," ").slice(0,200).replaceAll(/[^\p{L}\p{N} .,:;-]/gu,n=>`&#${n.codePointAt(0)};`)}


/***/ })

};
