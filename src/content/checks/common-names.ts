const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Names that languages, their standard libraries and their tools bring along: a page may use them without their source. */
export const COMMON_NAMES = words(`
  Array ArrayBuffer BigInt Boolean DataView Date Error EvalError Function Infinity Intl Iterator JSON Map Math NaN Number Object
  Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError WeakMap WeakRef WeakSet
  Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array BigInt64Array BigUint64Array
  Uint8ClampedArray SharedArrayBuffer AggregateError FinalizationRegistry AsyncIterator AsyncIterable AsyncGenerator
  globalThis parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent decodeURI decodeURIComponent structuredClone
  queueMicrotask setTimeout setInterval setImmediate clearTimeout clearInterval requestAnimationFrame toString valueOf toJSON
  instanceof typeof undefined readonly keyof await async yield require import export module exports constructor prototype super
  AbortController AbortSignal AbortError Blob File FormData Headers Request Response URL URLSearchParams ReadableStream
  WritableStream TransformStream TextEncoder TextDecoder EventTarget EventEmitter EventSource WebSocket WebAssembly Worker
  MessageChannel MessagePort BroadcastChannel CustomEvent DOMException DOMParser HTMLElement XMLHttpRequest MutationObserver
  IntersectionObserver ResizeObserver localStorage sessionStorage indexedDB addEventListener removeEventListener
  querySelector querySelectorAll getElementById createElement innerHTML textContent preventDefault stopPropagation
  Partial Required Readonly Record Pick Omit Exclude Extract NonNullable Parameters ReturnType InstanceType Awaited
  ConstructorParameters ThisType PromiseLike ArrayLike PropertyKey Iterable IterableIterator TemplateStringsArray
  console process window document navigator location history performance crypto fetch fs path os http https net util stream
  readFile writeFile readFileSync writeFileSync createServer listen stringify parse freeze assign keys values entries isArray
  fromEntries hasOwn defineProperty getPrototypeOf setPrototypeOf getOwnPropertyNames allSettled resolve reject then catch
  finally next return throw map filter reduce reduceRight forEach find findIndex findLast some every includes indexOf lastIndexOf
  push pop shift unshift splice slice concat join flat flatMap sort reverse toSorted toReversed fill at charAt charCodeAt codePointAt
  split replace replaceAll match matchAll search trim trimStart trimEnd padStart padEnd startsWith endsWith substring substr
  toLowerCase toUpperCase toFixed localeCompare normalize repeat test exec call apply bind log warn error info debug now random
  floor ceil round max min abs pow sqrt
  React getServerSideProps getStaticProps getInitialProps AxiosError useState useEffect useMemo useCallback useRef useContext useReducer useLayoutEffect useId ReactNode JSX ReactElement
  GitHub GitLab JavaScript TypeScript NodeJS DevTools GraphQL PostgreSQL MySQL SQLite MongoDB OpenAI OpenAPI OAuth macOS iOS
  camelCase PascalCase snake_case UPPER_CASE SCREAMING_SNAKE_CASE kebab-case package.json tsconfig.json
  print len range str int float bool list dict tuple set frozenset bytes bytearray object type isinstance issubclass getattr
  setattr hasattr delattr repr hash id iter enumerate zip sorted reversed sum any all open input super property classmethod
  staticmethod callable vars dir eval exec format print_function BaseException Exception ValueError KeyError IndexError
  AttributeError ImportError ModuleNotFoundError OSError IOError FileNotFoundError PermissionError TimeoutError RuntimeError
  RecursionError NotImplementedError NotImplemented StopIteration StopAsyncIteration KeyboardInterrupt SystemExit GeneratorExit
  AssertionError ArithmeticError ZeroDivisionError OverflowError UnicodeError UnicodeDecodeError UnicodeEncodeError MemoryError
  DeprecationWarning UserWarning RuntimeWarning FutureWarning ResourceWarning ConnectionError BrokenPipeError EOFError NameError
  defaultdict OrderedDict namedtuple dataclass dataclasses functools lru_cache itertools contextlib contextmanager asyncio
  pathlib typing TypeVar ParamSpec TypedDict NamedTuple Optional Union Callable Sequence Mapping MutableMapping Iterable Any
  append extend update items get pop remove insert index count copy clear setdefault encode decode strip lstrip rstrip upper lower
  title splitlines startswith endswith join read write close flush seek readline readlines sys re json datetime logging collections
  Vec Box Rc Arc RefCell Cell Mutex RwLock HashMap HashSet BTreeMap BTreeSet VecDeque Option Result Some None Ok Err String PathBuf
  OsString Cow Iterator IntoIterator FromIterator Default Clone Copy Debug Display PartialEq PartialOrd Ord Hash Send Sync
  Deref DerefMut AsRef AsMut From Into TryFrom TryInto FromStr ToString Drop Future Pin usize isize unwrap unwrap_or expect
  to_string to_owned as_str as_ref into_iter iter_mut is_some is_none is_ok is_err map_err and_then ok_or println eprintln vec
  fmt Println Printf Sprintf Errorf io Reader Writer EOF context Context http Handler HandlerFunc ResponseWriter strings strconv
  bytes sync WaitGroup time Duration errors New Is As make append len cap panic recover defer goroutine
  ArrayList LinkedList HashTable LinkedHashMap TreeMap StringBuilder StringBuffer Integer Long Double Float Character Byte Short
  NullPointerException IllegalArgumentException IllegalStateException RuntimeException IOException ClassNotFoundException
  InterruptedException UnsupportedOperationException Comparable Comparator Runnable CompletableFuture InputStream OutputStream
  AutoCloseable Serializable Cloneable hashCode equals compareTo System Thread Objects Collections Arrays Stream Collectors
  IEnumerable IEnumerator IList IDictionary IDisposable IAsyncEnumerable Task ValueTask CancellationToken ArgumentException
  ArgumentNullException InvalidOperationException NotImplementedException Console WriteLine ReadLine GetHashCode DateTime TimeSpan
  Guid Nullable Func Action Dictionary List StringComparison ToString Equals Dispose
  size_t ssize_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t uintptr_t intptr_t ptrdiff_t wchar_t
  std unique_ptr shared_ptr weak_ptr make_unique make_shared string_view vector unordered_map unordered_set optional variant
  nullptr constexpr noexcept static_cast dynamic_cast reinterpret_cast const_cast static_assert size_type push_back emplace_back
  begin end cbegin cend malloc calloc realloc free memcpy memset memcmp memmove strlen strcmp strncmp strcpy strncpy strdup
  printf fprintf sprintf snprintf fopen fclose fread fwrite perror errno abort exit atexit
  array_map array_filter array_merge array_keys array_values in_array is_array is_string is_null isset unset empty implode explode
  str_replace preg_match preg_replace json_encode json_decode file_get_contents file_put_contents var_dump print_r
  StandardError ArgumentError NoMethodError RuntimeError attr_reader attr_writer attr_accessor respond_to method_missing puts
  require_relative each_with_index each_with_object inspect freeze dup to_s to_i to_a to_h to_sym nil
  main init setup teardown run test help foo bar baz qux example
`);

/** Names by which people refer to what their own examples make: nobody looks for them in the sources. */
export const EXAMPLE_NAME =
  /^(?:[Mm]y|[Yy]our|[Oo]ur|[Ss]ome|[Ff]oo|[Bb]ar|[Bb]az|[Qq]ux|[Ee]xample|[Ss]ample|[Dd]emo|[Dd]ummy|[Cc]ustom)(?:[A-Z_\d].*)?$|(?:Example|Demo|Foo|Bar|Baz)\d*$/;
